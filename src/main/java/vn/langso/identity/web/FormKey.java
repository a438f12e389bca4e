package vn.langso.identity.web;

import java.util.Objects;
import org.springframework.validation.BindingResult;

/** The key of a form that was sent, kept when the form comes back, even if its other answers could not be read. */
final class FormKey {

    /** Name of the model attribute. */
    static final String NAME = "key";

    private FormKey() {}

    static String of(BindingResult answers) {
        return Objects.toString(answers.getFieldValue("id"), "");
    }
}
