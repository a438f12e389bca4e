package vn.langso.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.FieldError;

/**
 * Finds the text of an error: the form's own word for this field and constraint, the key that was given, else the
 * general word for the constraint.
 *
 * @param form where the keys of the form's texts begin; empty when it has none of its own
 */
public record ErrorTexts(Texts texts, Language language, Digits digits, String form) {

    /** @param error of a field, a parameter or a whole form */
    public String of(MessageSourceResolvable error) {
        return keys(error)
                .filter(texts::has)
                .findFirst()
                .map(key -> texts.get(language, digits, key, places(error)))
                .orElseGet(() -> texts.get(language, "web.invalid.other"));
    }

    private Stream<String> keys(MessageSourceResolvable error) {
        var codes = error.getCodes();
        var code = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        var constraint = kebab(code);
        var field = error instanceof FieldError one ? one.getField() : "";
        return Stream.of(
                form + "." + field + "." + constraint,
                String.valueOf(error.getDefaultMessage()),
                code,
                "web.invalid." + constraint);
    }

    /** A constraint's arguments without the field's name, which Spring puts first: for {@code Size} max, then min. */
    private static Object[] places(MessageSourceResolvable error) {
        var arguments = error.getArguments();
        return arguments == null
                ? new Object[0]
                : Arrays.stream(arguments)
                        .filter(argument -> !(argument instanceof DefaultMessageSourceResolvable))
                        .toArray();
    }

    /** {@code NotBlank} is {@code not-blank}. */
    private static String kebab(String code) {
        return code.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
