package vn.langso.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.forms.Answers;
import vn.langso.forms.AskedQuestion;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;
import vn.langso.kernel.FieldProblem;
import vn.langso.web.Choice;
import vn.langso.web.Field;
import vn.langso.web.Page;

/** Makes questions ready to be shown: inputs with labels, hints, the answers so far and what is wrong with them. */
@Component
class Asking {

    private final KindRules rules;
    private final ComputedRule computed;
    private final OptionLists lists;
    private final Banks banks;
    private final Communes communes;

    Asking(KindRules rules, ComputedRule computed, OptionLists lists, Banks banks, Communes communes) {
        this.rules = rules;
        this.computed = computed;
        this.lists = lists;
        this.banks = banks;
        this.communes = communes;
    }

    List<AskedQuestion> ask(
            List<Question> questions,
            Answers answers,
            List<FieldProblem> problems,
            Map<String, String> sources,
            Page page) {
        var screen = new Screen(page, answers, problems, sources);
        return questions.stream()
                .map(question -> screen.ask(question, question.name(), answer(question, answers)))
                .toList();
    }

    private static JsonNode answer(Question question, Answers answers) {
        return answers.values().optional(question.name()).or(question::initial).orElseGet(MissingNode::getInstance);
    }

    /** One page with its questions. */
    private final class Screen {

        private final Page page;
        private final Answers answers;
        private final List<FieldProblem> problems;
        private final Map<String, String> sources;

        Screen(Page page, Answers answers, List<FieldProblem> problems, Map<String, String> sources) {
            this.page = page;
            this.answers = answers;
            this.problems = problems;
            this.sources = sources;
        }

        AskedQuestion ask(Question question, String name, JsonNode answer) {
            return new AskedQuestion(
                    question,
                    fields(question, name, answer),
                    choices(question, answer),
                    said(question),
                    Optional.ofNullable(sources.get(name)),
                    rows(question, name, answer));
        }

        private Map<String, Field> fields(Question question, String name, JsonNode answer) {
            var rule = rules.of(question);
            var shown = rule.show(answer);
            return Stream.concat(Stream.of(""), shownParts(question, rule))
                    .distinct()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            part -> field(question, name, part, shown.getOrDefault(part, List.of()))));
        }

        /** A person's birth is asked for in three inputs under one name. */
        private static Stream<String> shownParts(Question question, KindRule rule) {
            var parts = rule.parts().stream();
            return question.kind() == Kind.PERSON ? Stream.concat(Stream.of(PersonRule.BIRTH), parts) : parts;
        }

        /** The question as a whole, or one of its parts. */
        private Field field(Question question, String name, String part, List<String> values) {
            var input = part.isEmpty() ? name : name + "." + part;
            return new Field(
                    page,
                    input,
                    labelled(question, part) ? question.label().in(page.language()) : page.text(key(question, part)),
                    hint(question, part),
                    values.stream().filter(it -> !it.isEmpty()).toList(),
                    errors(input),
                    part.isEmpty() ? question.required() : requires(question, part));
        }

        private @Nullable String hint(Question question, String part) {
            if (labelled(question, part) && (part.isEmpty() || question.hint().isPresent())) {
                return question.hint().map(it -> it.in(page.language())).orElse(null);
            }
            var key = key(question, part) + ".hint";
            return page.texts().has(key) ? page.text(key) : null;
        }

        private List<String> errors(String input) {
            return problems.stream()
                    .filter(it -> it.field().equals(input))
                    .map(it -> page.text(it.message(), it.arguments().toArray()))
                    .toList();
        }

        private Optional<String> said(Question question) {
            return question.kind() == Kind.COMPUTED
                    ? computed.compute(question, answers)
                            .map(it -> computed.say(
                                    question, it, new Speech(page.texts(), page.language(), page.digits())))
                    : Optional.empty();
        }

        private List<Choice> choices(Question question, JsonNode answer) {
            return switch (question.kind()) {
                case CHOICE, CHOICES ->
                    lists.of(question).stream()
                            .map(it -> new Choice(it.code(), it.label().in(page.language())))
                            .toList();
                case YES_NO ->
                    List.of(new Choice("true", page.text("forms.yes")), new Choice("false", page.text("forms.no")));
                case PERSON ->
                    List.of(
                            new Choice("male", page.text("forms.sex.male")),
                            new Choice("female", page.text("forms.sex.female")));
                case BANK_ACCOUNT -> banks.choices();
                case ADDRESS, COMMUNE -> candidates(answer);
                default -> List.of();
            };
        }

        private List<Choice> candidates(JsonNode address) {
            var place = KindRule.text(address, AddressRule.PLACE);
            return place.isEmpty() || address.has(AddressRule.COMMUNE) ? List.of() : communes.candidates(place);
        }

        /** Those filled in and one more, as long as there may be more. */
        private List<List<AskedQuestion>> rows(Question question, String name, JsonNode answer) {
            if (question.kind() != Kind.REPEAT) {
                return List.of();
            }
            return IntStream.range(0, Math.min(answer.size() + 1, RepeatRule.most(question)))
                    .mapToObj(row -> row(question, name, row, answer.path(row)))
                    .toList();
        }

        private List<AskedQuestion> row(Question question, String name, int row, JsonNode answers) {
            var given = answers instanceof ObjectNode object ? object : KindRule.JSON.objectNode();
            return question.parts().stream()
                    .map(part -> ask(part, RepeatRule.input(name, row, part), given.path(part.name())))
                    .toList();
        }
    }

    /** A commune is asked for in one input, which bears the question itself. */
    private static boolean labelled(Question question, String part) {
        return part.isEmpty() || (question.kind() == Kind.COMMUNE && part.equals(AddressRule.PLACE));
    }

    private static boolean requires(Question question, String part) {
        return switch (question.kind()) {
            case PERSON -> part.equals(PersonRule.NAME) && question.required();
            case ADDRESS, COMMUNE -> !part.equals(AddressRule.DETAIL) && question.required();
            case PARTIAL_DATE -> part.equals("year") && question.required();
            default -> question.required();
        };
    }

    /** {@code forms.address.place}; the parts of a date are called the same everywhere. */
    private static String key(Question question, String part) {
        var date = part.startsWith("birth.") ? part.substring("birth.".length()) : part;
        return switch (question.kind()) {
            case PERSON -> date.equals(part) ? "forms.person." + part : "forms.date." + date;
            case PARTIAL_DATE -> "forms.date." + part;
            case BANK_ACCOUNT -> "forms.bank." + part;
            default -> "forms.address." + part;
        };
    }
}
