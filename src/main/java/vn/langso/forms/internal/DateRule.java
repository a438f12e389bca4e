package vn.langso.forms.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;
import vn.langso.kernel.Vietnam;

/** Days, kept as ISO 8601 writes them. */
@Component
class DateRule implements KindRule {

    private final InstantSource clock;

    DateRule(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.DATE);
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        var text = typed.one(name);
        return KindRule.text(PartialDate.parse(Typed.figures(text))
                .map(PartialDate::toString)
                .orElse(text));
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        var day = day(answer);
        if (day.isEmpty()) {
            complaints.add(name, "forms.date.wrong");
        } else if (question.past() && day.get().isAfter(Vietnam.today(clock))) {
            complaints.add(name, "forms.date.future");
        }
    }

    static Optional<LocalDate> day(JsonNode answer) {
        return Optional.of(answer)
                .filter(JsonNode::isString)
                .flatMap(it -> PartialDate.ofIso(it.stringValue()))
                .flatMap(PartialDate::whole);
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        return day(answer).map(speech::date).orElseGet(() -> answer.asString(""));
    }
}
