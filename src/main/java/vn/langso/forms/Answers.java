package vn.langso.forms;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody answered, by the names of the questions; its shape is the form's JSON Schema.
 *
 * @param values copied when taken in, never altered afterwards
 */
public record Answers(ObjectNode values) {

    public Answers {
        values = values.deepCopy();
    }

    /** No question answered yet. */
    public static Answers none() {
        return new Answers(JsonNodeFactory.instance.objectNode());
    }
}
