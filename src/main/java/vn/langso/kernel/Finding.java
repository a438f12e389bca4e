package vn.langso.kernel;

import java.util.List;

/**
 * One thing that is not as it should be.
 *
 * @param text key of the text that says what is wrong and where
 * @param arguments what the text's places are filled with
 */
public record Finding(String text, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public Finding(String text, Object... arguments) {
        this(text, List.of(arguments));
    }
}
