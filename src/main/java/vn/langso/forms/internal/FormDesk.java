package vn.langso.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.langso.forms.AnsweredGroup;
import vn.langso.forms.Answers;
import vn.langso.forms.AskedQuestion;
import vn.langso.forms.Form;
import vn.langso.forms.FormGuide;
import vn.langso.forms.FormPage;
import vn.langso.forms.FormReference;
import vn.langso.forms.Forms;
import vn.langso.forms.FormsProblem;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.Procedure;
import vn.langso.web.Digits;
import vn.langso.web.Language;
import vn.langso.web.Page;
import vn.langso.web.Texts;

/** Takes, checks and reads answers. */
@Service
class FormDesk implements Forms, FormGuide {

    private final FormShelf shelf;
    private final KindRules rules;
    private final AnswerSchemas schemas;
    private final ComputedRule computed;
    private final Asking asking;
    private final Texts texts;

    FormDesk(
            FormShelf shelf,
            KindRules rules,
            AnswerSchemas schemas,
            ComputedRule computed,
            Asking asking,
            Texts texts) {
        this.shelf = shelf;
        this.rules = rules;
        this.schemas = schemas;
        this.computed = computed;
        this.asking = asking;
        this.texts = texts;
    }

    @Override
    public FormReference of(Procedure procedure) {
        return shelf.of(procedure.code()).reference();
    }

    @Override
    public Optional<Form> find(FormReference form) {
        return shelf.find(form);
    }

    @Override
    public Form require(FormReference form) {
        return find(form).orElseThrow(() -> new Refusal(FormsProblem.FORM_UNKNOWN));
    }

    @Override
    public void check(FormReference reference, Answers answers) {
        var form = require(reference);
        var complaints = new Complaints();
        form.asked(answers).forEach(question -> judge(question, answers, complaints));
        schemas.broken(form, answers)
                .filter(name -> !complaints.blame(name))
                .toList()
                .forEach(name -> complaints.add(name, "forms.wrong"));
        if (!complaints.list().isEmpty()) {
            throw new Refusal(FormsProblem.ANSWERS_WRONG, List.of(), complaints.list());
        }
    }

    private void judge(Question question, Answers answers, Complaints complaints) {
        rules.judge(question, question.name(), answers.values().path(question.name()), complaints);
    }

    @Override
    public Answers take(List<Question> questions, Map<String, List<String>> typed) {
        var answers = JsonNodeFactory.instance.objectNode();
        for (var question : questions) {
            rules.of(question)
                    .take(question, question.name(), new Typed(typed))
                    .ifPresent(it -> answers.set(question.name(), it));
        }
        return new Answers(answers);
    }

    @Override
    public List<FieldProblem> problems(List<Question> questions, Answers answers) {
        var complaints = new Complaints();
        questions.forEach(question -> judge(question, answers, complaints));
        return complaints.list();
    }

    @Override
    public Answers asked(Form form, Answers answers) {
        var asked = JsonNodeFactory.instance.objectNode();
        form.asked(answers)
                .filter(question -> answers.values().has(question.name()))
                .forEach(question -> asked.set(question.name(), answers.values().path(question.name())));
        return new Answers(asked);
    }

    @Override
    public List<AskedQuestion> ask(
            List<Question> questions,
            Answers answers,
            List<FieldProblem> problems,
            Map<String, String> sources,
            Page page) {
        return asking.ask(questions, answers, problems, sources, page);
    }

    @Override
    public List<AnsweredGroup> read(FormReference reference, Answers answers, Language language) {
        var speech = new Speech(texts, language, Digits.LATIN);
        return require(reference).pages().stream()
                .map(page -> group(page, answers, speech))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private AnsweredGroup group(FormPage page, Answers answers, Speech speech) {
        var lines = page.asked(answers).stream()
                .flatMap(question -> line(question, answers, speech).stream())
                .toList();
        return new AnsweredGroup(speech.text(page.title()), lines);
    }

    private Optional<AnsweredGroup.Line> line(Question question, Answers answers, Speech speech) {
        return answer(question, answers)
                .map(answer -> new AnsweredGroup.Line(
                        question.name(),
                        speech.text(question.label()),
                        rules.of(question).say(question, answer, speech)));
    }

    private Optional<JsonNode> answer(Question question, Answers answers) {
        return question.kind() == Kind.COMPUTED
                ? computed.compute(question, answers)
                : answers.values().optional(question.name());
    }
}
