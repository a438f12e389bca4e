package vn.langso.forms;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * When something is asked: another question, asked on an earlier page, was answered so.
 *
 * @param question its name
 * @param is any of these answers; of several that were chosen, one is enough
 */
public record Condition(String question, List<JsonNode> is) {

    public boolean holds(Answers answers) {
        var answer = answers.values().path(question);
        return answer.isArray() ? answer.valueStream().anyMatch(is::contains) : is.contains(answer);
    }
}
