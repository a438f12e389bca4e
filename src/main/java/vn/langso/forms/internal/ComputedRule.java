package vn.langso.forms.internal;

import java.time.InstantSource;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Answers;
import vn.langso.forms.Computation;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;
import vn.langso.kernel.Vietnam;

/** What follows from other answers: nobody is asked and nothing is kept. */
@Component
class ComputedRule implements KindRule {

    private final InstantSource clock;

    ComputedRule(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.COMPUTED);
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        return Optional.empty();
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        complaints.add(name, "forms.wrong");
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        return speech.text("forms.number", answer.longValue());
    }

    /** The answer as of today; empty while what it follows from is missing. */
    Optional<JsonNode> compute(Question question, Answers answers) {
        var computation = question.computation().orElseThrow();
        var from = answers.values().path(computation.of());
        var result = from.isMissingNode() ? OptionalLong.empty() : compute(computation, from);
        return result.isPresent() ? Optional.of(JSON.numberNode(result.getAsLong())) : Optional.empty();
    }

    private OptionalLong compute(Computation computation, JsonNode from) {
        return switch (computation.function()) {
            case AGE -> age(from);
            case COUNT -> OptionalLong.of(from.size());
            case SUM ->
                OptionalLong.of(from.valueStream()
                        .map(row -> computation.part().map(row::path).orElse(row))
                        .filter(JsonNode::isIntegralNumber)
                        .mapToLong(JsonNode::longValue)
                        .sum());
        };
    }

    private OptionalLong age(JsonNode from) {
        var birth = PartialDateRule.date(from.isObject() ? from.path(PersonRule.BIRTH) : from);
        return birth.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Period.between(birth.get().earliest(), Vietnam.today(clock))
                        .getYears());
    }
}
