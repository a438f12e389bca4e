package vn.langso.forms.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;

/** Texts of one line or several, and names. */
@Component
class TextRule implements KindRule {

    /** What no keyboard types, and what makes a name read as another. */
    private static final Pattern HOSTILE = Pattern.compile("[\\p{Cc}\\x{202D}\\x{202E}&&[^\\t\\r\\n]]");

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ .\\-]*");
    private static final int LINE = 200;
    private static final int LINES = 2000;

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.TEXT, Kind.LONG_TEXT, Kind.NAME);
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        return KindRule.text(question.kind() == Kind.LONG_TEXT ? typed.one(name) : typed.line(name));
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        var most = question.most().orElse((long) (question.kind() == Kind.LONG_TEXT ? LINES : LINE));
        if (!answer.isString() || HOSTILE.matcher(answer.stringValue()).find()) {
            complaints.add(name, "forms.text.wrong");
        } else if (answer.stringValue().length() > most) {
            complaints.add(name, "forms.text.long", most);
        } else if (question.kind() == Kind.NAME) {
            judgeName(name, answer.stringValue(), complaints);
        }
    }

    static void judgeName(String name, String answer, Complaints complaints) {
        if (answer.length() > LINE || !NAME.matcher(answer).matches()) {
            complaints.add(name, "forms.name.wrong");
        }
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        return answer.asString("");
    }
}
