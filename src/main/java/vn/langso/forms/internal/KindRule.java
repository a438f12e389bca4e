package vn.langso.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;

/** How answers of one kind, or of a few alike, are taken, judged, shown again and read. */
interface KindRule {

    JsonNodeFactory JSON = JsonNodeFactory.instance;

    List<Kind> kinds();

    /**
     * What was typed, as JSON; what cannot be understood stays the text it is.
     *
     * @param name of the input, which for repeats differs from the question's
     * @return empty when nothing was typed
     */
    Optional<JsonNode> take(Question question, String name, Typed typed);

    /** Says what is wrong with an answer, whatever JSON it is. */
    void judge(Question question, String name, JsonNode answer, Complaints complaints);

    /** What stands in the inputs, by part; the only input has the empty name. */
    default Map<String, List<String>> show(JsonNode answer) {
        return Map.of("", List.of(answer.asString("")));
    }

    /** The parts that have inputs of their own; the only input has the empty name. */
    default List<String> parts() {
        return List.of("");
    }

    String say(Question question, JsonNode answer, Speech speech);

    /** The only value of a text, or nothing. */
    static Optional<JsonNode> text(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(JSON.stringNode(typed));
    }

    /** A text of an answer's part; empty when it is none. */
    static String text(JsonNode answer, String part) {
        var found = answer.path(part);
        return found.isString() ? found.stringValue() : "";
    }
}
