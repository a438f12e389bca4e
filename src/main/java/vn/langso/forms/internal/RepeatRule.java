package vn.langso.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;

/** The same questions for each of several things; a row left blank is left out. */
@Component
class RepeatRule implements KindRule {

    private static final int MOST = 20;

    private final ObjectProvider<KindRules> rules;

    RepeatRule(ObjectProvider<KindRules> rules) {
        this.rules = rules;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.REPEAT);
    }

    static int most(Question question) {
        return question.most().map(Math::toIntExact).orElse(MOST);
    }

    /** The name of a part's input in one row. */
    static String input(String name, int row, Question part) {
        return name + "[" + row + "]." + part.name();
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        var rows = JSON.arrayNode();
        IntStream.range(0, most(question))
                .mapToObj(row -> row(question, name, row, typed))
                .filter(row -> !row.isEmpty())
                .forEach(rows::add);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private ObjectNode row(Question question, String name, int row, Typed typed) {
        var answers = JSON.objectNode();
        for (var part : question.parts()) {
            rules.getObject()
                    .of(part)
                    .take(part, input(name, row, part), typed)
                    .ifPresent(it -> answers.set(part.name(), it));
        }
        return answers;
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        if (!(answer instanceof ArrayNode rows) || !rows.valueStream().allMatch(JsonNode::isObject)) {
            complaints.add(name, "forms.wrong");
        } else if (rows.size() < question.least().orElse(0L) || rows.size() > most(question)) {
            complaints.add(name, "forms.repeat.range", question.least().orElse(0L), most(question));
        } else {
            IntStream.range(0, rows.size()).forEach(row -> judgeRow(question, name, row, rows.get(row), complaints));
        }
    }

    private void judgeRow(Question question, String name, int row, JsonNode answers, Complaints complaints) {
        for (var part : question.parts()) {
            rules.getObject().judge(part, input(name, row, part), answers.path(part.name()), complaints);
        }
    }

    @Override
    public Map<String, List<String>> show(JsonNode answer) {
        return Map.of("", List.of());
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        return answer.valueStream()
                .map(row -> speech.row(question.parts().stream()
                        .filter(part -> row.has(part.name()))
                        .map(part -> rules.getObject().of(part).say(part, row.path(part.name()), speech))
                        .toArray(String[]::new)))
                .collect(Collectors.joining("\n"));
    }
}
