package vn.langso.forms.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;

/** Yes or no, and statements to agree to, to which only yes is an answer. */
@Component
class YesNoRule implements KindRule {

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.YES_NO, Kind.DECLARATION);
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        return switch (typed.one(name)) {
            case "true" -> Optional.of(JSON.booleanNode(true));
            case "false" -> question.kind() == Kind.YES_NO ? Optional.of(JSON.booleanNode(false)) : Optional.empty();
            case String other -> KindRule.text(other);
        };
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        if (question.kind() == Kind.DECLARATION ? !answer.equals(JSON.booleanNode(true)) : !answer.isBoolean()) {
            complaints.add(name, question.kind() == Kind.DECLARATION ? "forms.declaration" : "forms.choice.wrong");
        }
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        if (!answer.isBoolean()) {
            return answer.asString("");
        }
        var yes = answer.booleanValue();
        return question.kind() == Kind.DECLARATION
                ? speech.text("forms.agreed")
                : speech.text(yes ? "forms.yes" : "forms.no");
    }
}
