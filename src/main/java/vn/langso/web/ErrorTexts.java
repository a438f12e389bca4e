package vn.langso.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Finds the text of an error: the form's own word for this field and constraint, the key that was given, else the
 * general word for the constraint.
 */
final class ErrorTexts {

    private final Page page;
    private final String form;

    /** @param form where the keys of the form's texts begin */
    ErrorTexts(Page page, String form) {
        this.page = page;
        this.form = form;
    }

    String of(ObjectError error) {
        return keys(error)
                .filter(page.texts()::has)
                .findFirst()
                .map(key -> page.text(key, places(error)))
                .orElseGet(() -> page.text("web.invalid.other"));
    }

    private Stream<String> keys(ObjectError error) {
        var constraint = kebab(String.valueOf(error.getCode()));
        var field = error instanceof FieldError one ? one.getField() : "";
        return Stream.of(
                form + "." + field + "." + constraint,
                String.valueOf(error.getDefaultMessage()),
                String.valueOf(error.getCode()),
                "web.invalid." + constraint);
    }

    /** A constraint's arguments without the field's name, which Spring puts first: for {@code Size} max, then min. */
    private static Object[] places(ObjectError error) {
        var arguments = error.getArguments();
        return arguments == null
                ? new Object[0]
                : Arrays.stream(arguments)
                        .filter(argument -> !(argument instanceof MessageSourceResolvable named && isField(named)))
                        .toArray();
    }

    private static boolean isField(MessageSourceResolvable argument) {
        return argument.getCodes() != null && List.of(argument.getCodes()).size() == 2;
    }

    /** {@code NotBlank} is {@code not-blank}. */
    private static String kebab(String code) {
        return code.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
