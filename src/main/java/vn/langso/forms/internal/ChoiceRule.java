package vn.langso.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Option;
import vn.langso.forms.Question;

/** One of several, or any of several. */
@Component
class ChoiceRule implements KindRule {

    private final OptionLists lists;

    ChoiceRule(OptionLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.CHOICE, Kind.CHOICES);
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        if (question.kind() == Kind.CHOICE) {
            return KindRule.text(typed.one(name));
        }
        var chosen = JSON.arrayNode();
        typed.all(name).forEach(chosen::add);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        var known = lists.of(question).stream().map(Option::code).toList();
        var shaped = question.kind() == Kind.CHOICE ? answer.isString() : answer.isArray();
        if (!shaped || !chosen(answer).allMatch(it -> it.isString() && known.contains(it.stringValue()))) {
            complaints.add(name, "forms.choice.wrong");
        }
    }

    @Override
    public Map<String, List<String>> show(JsonNode answer) {
        return Map.of("", chosen(answer).map(it -> it.asString("")).toList());
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        return speech.row(chosen(answer)
                .map(it -> label(question, it.asString(""), speech))
                .toArray(String[]::new));
    }

    private String label(Question question, String code, Speech speech) {
        return lists.of(question).stream()
                .filter(it -> it.code().equals(code))
                .map(it -> speech.text(it.label()))
                .findFirst()
                .orElse(code);
    }

    private static Stream<JsonNode> chosen(JsonNode answer) {
        return answer.isArray() ? answer.valueStream() : Stream.of(answer);
    }
}
