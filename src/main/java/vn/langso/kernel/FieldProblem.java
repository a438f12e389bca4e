package vn.langso.kernel;

import java.util.List;

/**
 * What is wrong with one answer.
 *
 * @param field the field's name as it was sent
 * @param message key of a message that tells the person what to do
 * @param arguments what the message's places are filled with
 */
public record FieldProblem(String field, String message, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public FieldProblem(String field, String message, Object... arguments) {
        this(field, message, List.of(arguments));
    }
}
