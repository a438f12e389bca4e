package vn.langso.forms.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.langso.forms.Condition;
import vn.langso.forms.Form;
import vn.langso.forms.FormPage;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;

/** Finds the mistakes that the author of a form can make, so that they stop the start and no applicant. */
final class FormCheck {

    private final Form form;
    private final Set<String> asked = new HashSet<>();

    private FormCheck(Form form) {
        this.form = form;
    }

    /** @throws IllegalStateException that names the form and the mistake */
    static void look(Form form) {
        var check = new FormCheck(form);
        check.schemaNamesTheQuestions();
        form.pages().forEach(check::page);
        form.declarations().forEach(check::question);
    }

    private void schemaNamesTheQuestions() {
        var questions = form.questions()
                .filter(it -> it.kind() != Kind.COMPUTED)
                .map(Question::name)
                .collect(Collectors.toSet());
        var properties = Set.copyOf(form.schema().path("properties").propertyNames());
        require(properties.equals(questions), "schema and pages differ: " + difference(properties, questions));
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        var difference = new HashSet<>(one);
        difference.addAll(other);
        difference.removeIf(it -> one.contains(it) && other.contains(it));
        return difference;
    }

    /** A condition looks at earlier pages only: on its own page nothing is answered yet. */
    private void page(FormPage page) {
        page.when().ifPresent(this::condition);
        page.questions().forEach(this::question);
        page.questions().forEach(question -> require(asked.add(question.name()), "twice: " + question.name()));
    }

    private void question(Question question) {
        question.when().ifPresent(this::condition);
        question.prefill().flatMap(it -> it.when()).ifPresent(this::condition);
        var name = question.name();
        require(question.kind() != Kind.REPEAT || !question.parts().isEmpty(), "nothing to repeat: " + name);
        require(question.kind() != Kind.COMPUTED || question.computation().isPresent(), "not computed: " + name);
        require(!chooses(question) || hasOptions(question), "nothing to choose: " + name);
    }

    private static boolean chooses(Question question) {
        return question.kind() == Kind.CHOICE || question.kind() == Kind.CHOICES;
    }

    private static boolean hasOptions(Question question) {
        return question.list().isPresent() || !question.options().isEmpty();
    }

    private void condition(Condition condition) {
        require(asked.contains(condition.question()), "asked later or never: " + condition.question());
    }

    private void require(boolean holds, String mistake) {
        if (!holds) {
            throw new IllegalStateException("Form " + form.code() + " " + form.version() + ": " + mistake);
        }
    }
}
