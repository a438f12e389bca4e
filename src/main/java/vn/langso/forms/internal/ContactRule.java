package vn.langso.forms.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;

/** Telephone numbers, e-mail addresses and identity numbers: short texts of a fixed form. */
@Component
class ContactRule implements KindRule {

    private static final Pattern PHONE = Pattern.compile("\\+?\\d{9,15}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cc}]{1,64}@[\\w-]+(\\.[\\w-]+){1,8}");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{12}");

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.PHONE, Kind.EMAIL, Kind.IDENTITY_NUMBER);
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        return KindRule.text(question.kind() == Kind.EMAIL ? typed.one(name) : typed.digits(name));
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        var form = switch (question.kind()) {
            case PHONE -> PHONE;
            case EMAIL -> EMAIL;
            default -> IDENTITY_NUMBER;
        };
        if (!answer.isString() || !form.matcher(answer.stringValue()).matches()) {
            complaints.add(name, message(question.kind()));
        }
    }

    static void judgeNumber(String name, String number, Complaints complaints) {
        if (!IDENTITY_NUMBER.matcher(number).matches()) {
            complaints.add(name, message(Kind.IDENTITY_NUMBER));
        }
    }

    private static String message(Kind kind) {
        return switch (kind) {
            case PHONE -> "forms.phone.wrong";
            case EMAIL -> "forms.email.wrong";
            default -> "forms.identity-number.wrong";
        };
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        return answer.asString("");
    }
}
