package vn.langso.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;

/**
 * The questions of a form with the answers kept and what is wrong with them. A template that has the model attribute
 * {@code form}, a record with {@link FormTexts}, is given them as {@code fields}.
 */
public final class Fields {

    /** One line of the summary. @param field where it leads; null when no single field is to blame */
    public record Line(@Nullable Field field, String message) {}

    private final Page page;
    private final FormShape shape;
    private final BindingResult answers;
    private final ErrorTexts errors;

    Fields(Page page, FormShape shape, BindingResult answers) {
        this.page = page;
        this.shape = shape;
        this.answers = answers;
        this.errors = new ErrorTexts(page.texts(), page.language(), page.digits(), shape.texts());
    }

    public Page page() {
        return page;
    }

    /** A question by the name of the form's component. */
    public Field of(String name) {
        var key = shape.texts() + "." + plain(name);
        var hint = key + ".hint";
        return new Field(
                page,
                name,
                page.text(key),
                page.texts().has(hint) ? page.text(hint) : null,
                values(name),
                answers.getFieldErrors(name).stream().map(errors::of).toList(),
                shape.requires(name));
    }

    public boolean invalid() {
        return answers.hasErrors();
    }

    /** Everything that is wrong, first what concerns the form as a whole. */
    public List<Line> problems() {
        var whole = answers.getGlobalErrors().stream().map(error -> new Line(null, errors.of(error)));
        var single = answers.getFieldErrors().stream().map(error -> new Line(of(error.getField()), errors.of(error)));
        return Stream.concat(whole, single).toList();
    }

    /**
     * Puts what a module refused beside what the form itself found, so that the same page can show it.
     *
     * @param answers of the form that was sent
     */
    public static void refuse(BindingResult answers, Refusal refusal) {
        for (FieldProblem problem : refusal.fields()) {
            answers.rejectValue(
                    problem.field(), problem.message(), problem.arguments().toArray(), null);
        }
        if (refusal.fields().isEmpty()) {
            answers.reject(
                    "problem." + refusal.problem().code(), refusal.arguments().toArray(), null);
        }
    }

    private List<String> values(String name) {
        return switch (answers.getFieldValue(name)) {
            case null -> List.of();
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case Object[] several -> Stream.of(several).map(String::valueOf).toList();
            case Optional<?> maybe -> maybe.stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }

    /** {@code papers[2].name} is labelled like {@code papers.name}. */
    private static String plain(String name) {
        return name.replaceAll("\\[[^]]*]", "");
    }
}
