package vn.langso.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, as a page shows it.
 *
 * @param name the name it is sent under
 * @param hint how to answer; null when the label says it all
 * @param values the answers given so far, kept when the form comes back
 * @param errors what is wrong with the answer, each telling what to do
 * @param required whether it must be answered; the others are marked as optional
 */
public record Field(
        Page page,
        String name,
        String label,
        @Nullable String hint,
        List<String> values,
        List<String> errors,
        boolean required) {

    public Field {
        values = List.copyOf(values);
        errors = List.copyOf(errors);
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean holds(String answer) {
        return values.contains(answer);
    }

    /** Where the error summary leads to. */
    public String id() {
        return "field-" + name.replaceAll("[^\\w-]", "-");
    }

    public String hintId() {
        return id() + "-hint";
    }

    public String errorId() {
        return id() + "-error";
    }

    public boolean invalid() {
        return !errors.isEmpty();
    }

    /** Hint and error for {@code aria-describedby}; null when there is neither. */
    public @Nullable String describedBy() {
        var hinted = hint != null;
        if (hinted && invalid()) {
            return errorId() + " " + hintId();
        }
        return invalid() ? errorId() : hinted ? hintId() : null;
    }

    /** For {@code aria-invalid}; null leaves the attribute out. */
    public @Nullable String ariaInvalid() {
        return invalid() ? "true" : null;
    }
}
