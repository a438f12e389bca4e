package vn.langso.filing.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langso.filing.Draft;
import vn.langso.filing.KnownAnswer;
import vn.langso.forms.Answers;
import vn.langso.forms.AskedQuestion;
import vn.langso.forms.FormGuide;
import vn.langso.forms.Question;
import vn.langso.kernel.FieldProblem;
import vn.langso.web.Fields;
import vn.langso.web.Page;

/**
 * A few questions with the answers so far, to be shown.
 *
 * @param offered answers known beforehand, by the question's name
 */
public record AskedPage(
        FormGuide guide,
        List<Question> questions,
        Answers answers,
        List<FieldProblem> problems,
        Map<String, KnownAnswer> offered) {

    /** Questions of which nothing is known beforehand. */
    AskedPage(FormGuide guide, List<Question> questions, Answers answers, List<FieldProblem> problems) {
        this(guide, questions, answers, problems, Map.of());
    }

    public List<AskedQuestion> on(Page page) {
        return guide.ask(questions, withOffered(), problems, sources(page), page);
    }

    private Answers withOffered() {
        var shown = answers.values().deepCopy();
        offered.forEach((name, known) -> {
            if (!shown.has(name)) {
                shown.set(name, known.answer());
            }
        });
        return new Answers(shown);
    }

    /** Where an answer is from, as long as it is the one that was offered. */
    private Map<String, String> sources(Page page) {
        var sources = new HashMap<String, String>();
        var shown = withOffered().values();
        offered.forEach((name, known) -> {
            if (shown.path(name).equals(known.answer())) {
                sources.put(name, source(known, page));
            }
        });
        return sources;
    }

    private static String source(KnownAnswer known, Page page) {
        return known.dossier()
                .map(code -> page.text("filing.source.dossier", code))
                .orElseGet(() -> page.text("filing.source.account"));
    }

    /** What is wrong, each with the field to mend. */
    public List<Fields.Line> lines(Page page) {
        if (problems.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<Fields.Line>();
        every(on(page))
                .flatMap(asked -> asked.fields().values().stream())
                .forEach(field -> field.errors().forEach(error -> lines.add(new Fields.Line(field, error))));
        return lines;
    }

    private static Stream<AskedQuestion> every(List<AskedQuestion> questions) {
        return questions.stream()
                .flatMap(asked ->
                        Stream.concat(Stream.of(asked), asked.rows().stream().flatMap(AskedPage::every)));
    }

    /** What is offered for these questions, given the answers so far. */
    static Map<String, KnownAnswer> offered(List<Question> questions, Draft draft) {
        var offered = new HashMap<String, KnownAnswer>();
        questions.forEach(question -> offer(question, draft).ifPresent(known -> offered.put(question.name(), known)));
        return offered;
    }

    /** The account's word where it holds, else that of an earlier dossier. */
    private static Optional<KnownAnswer> offer(Question question, Draft draft) {
        return question.prefill()
                .filter(it -> it.holds(draft.answers()))
                .flatMap(it -> draft.knownByAccount(question.name()))
                .or(() -> Optional.ofNullable(draft.known().get(question.name())));
    }
}
