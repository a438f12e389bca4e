package vn.langso.forms.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.langso.forms.Form;
import vn.langso.forms.FormReference;

/** All forms, each looked over when the program starts. */
@Component
class FormShelf {

    /** What is filed with when a procedure has no form of its own. */
    private static final String GENERAL = "general";

    private final Map<FormReference, Form> forms;
    private final Map<String, Form> current;

    FormShelf(FormFiles files) {
        var all = files.forms();
        all.forEach(FormCheck::look);
        this.forms = all.stream().collect(Collectors.toMap(Form::reference, Function.identity()));
        this.current = all.stream()
                .sorted(Comparator.comparing(Form::version))
                .collect(Collectors.toMap(Form::code, Function.identity(), (earlier, later) -> later));
    }

    Optional<Form> find(FormReference reference) {
        return Optional.ofNullable(forms.get(reference));
    }

    List<Form> all() {
        return List.copyOf(forms.values());
    }

    /** The latest version of the form that a procedure is filed with. */
    Form of(String procedure) {
        return current.values().stream()
                .filter(it -> it.procedures().contains(procedure))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(current.get(GENERAL)));
    }
}
