package vn.langso.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;

/** Somebody: the name has to be given; birth, sex and identity number as far as they are known. */
@Component
class PersonRule implements KindRule {

    static final String NAME = "name";
    static final String BIRTH = "birth";
    static final String SEX = "sex";
    static final String NUMBER = "number";

    private static final List<String> SEXES = List.of("male", "female");

    private final PartialDateRule dates;

    PersonRule(PartialDateRule dates) {
        this.dates = dates;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.PERSON);
    }

    @Override
    public List<String> parts() {
        return List.of(NAME, "birth.day", "birth.month", "birth.year", SEX, NUMBER);
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        var person = JSON.objectNode();
        KindRule.text(typed.line(name + ".name")).ifPresent(it -> person.set(NAME, it));
        PartialDateRule.take(name + ".birth", typed).ifPresent(it -> person.set(BIRTH, it));
        KindRule.text(typed.one(name + ".sex")).ifPresent(it -> person.set(SEX, it));
        KindRule.text(typed.digits(name + ".number")).ifPresent(it -> person.set(NUMBER, it));
        return person.isEmpty() ? Optional.empty() : Optional.of(person);
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        var called = KindRule.text(answer, NAME);
        if (called.isEmpty()) {
            complaints.add(name + ".name", "forms.missing");
        } else {
            TextRule.judgeName(name + ".name", called, complaints);
        }
        if (answer.has(BIRTH)) {
            dates.judge(name + ".birth", answer.path(BIRTH), true, complaints);
        }
        if (answer.has(SEX) && !SEXES.contains(KindRule.text(answer, SEX))) {
            complaints.add(name + ".sex", "forms.choice.wrong");
        }
        if (answer.has(NUMBER)) {
            ContactRule.judgeNumber(name + ".number", KindRule.text(answer, NUMBER), complaints);
        }
    }

    @Override
    public Map<String, List<String>> show(JsonNode answer) {
        var birth = dates.show(answer.path(BIRTH));
        return Map.of(
                NAME,
                List.of(KindRule.text(answer, NAME)),
                "birth.day",
                birth.get("day"),
                "birth.month",
                birth.get("month"),
                "birth.year",
                birth.get("year"),
                SEX,
                List.of(KindRule.text(answer, SEX)),
                NUMBER,
                List.of(KindRule.text(answer, NUMBER)));
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        var sex = KindRule.text(answer, SEX);
        return speech.row(
                KindRule.text(answer, NAME),
                dates.say(question, answer.path(BIRTH), speech),
                SEXES.contains(sex) ? speech.text("forms.sex." + sex) : sex,
                KindRule.text(answer, NUMBER));
    }
}
