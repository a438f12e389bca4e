package vn.langso.forms.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;

/** Whole numbers and money; both are typed with or without dots between the thousands. */
@Component
class NumberRule implements KindRule {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final long MOST = 999_999_999_999_999L;

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.NUMBER, Kind.MONEY);
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        var digits = typed.digits(name);
        return NUMBER.matcher(digits).matches()
                ? Optional.of(JSON.numberNode(Long.parseLong(digits)))
                : KindRule.text(typed.one(name));
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        var least = question.least().orElse(0L);
        var most = question.most().orElse(MOST);
        if (!answer.isIntegralNumber() || !answer.canConvertToLong()) {
            complaints.add(name, "forms.number.wrong");
        } else if (answer.longValue() < least || answer.longValue() > most) {
            complaints.add(name, "forms.number.range", least, most);
        }
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        if (!answer.isIntegralNumber()) {
            return answer.asString("");
        }
        return speech.text(question.kind() == Kind.MONEY ? "forms.money" : "forms.number", answer.longValue());
    }
}
