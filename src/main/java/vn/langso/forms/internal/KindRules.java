package vn.langso.forms.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;

/** The rule for each kind of answer. */
@Component
class KindRules {

    private final Map<Kind, KindRule> rules = new EnumMap<>(Kind.class);

    KindRules(List<KindRule> all) {
        all.forEach(rule -> rule.kinds().forEach(kind -> rules.put(kind, rule)));
    }

    KindRule of(Question question) {
        return Objects.requireNonNull(rules.get(question.kind()), question.name());
    }

    /** Says what is wrong with an answer, or that it is missing. */
    void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        if (!answer.isMissingNode()) {
            of(question).judge(question, name, answer, complaints);
        } else if (question.required()) {
            complaints.add(input(question, name), message(question));
        }
    }

    /** The input that the cursor has to go to. */
    private String input(Question question, String name) {
        var first = of(question).parts().getFirst();
        return first.isEmpty() ? name : name + "." + first;
    }

    private static String message(Question question) {
        return switch (question.kind()) {
            case CHOICE, YES_NO -> "forms.choice.missing";
            case CHOICES -> "forms.choices.missing";
            case DECLARATION -> "forms.declaration";
            default -> "forms.missing";
        };
    }
}
