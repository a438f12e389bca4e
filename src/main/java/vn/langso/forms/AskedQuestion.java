package vn.langso.forms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.langso.web.Choice;
import vn.langso.web.Field;

/**
 * A question as a page shows it.
 *
 * @param fields its inputs: the only one under the empty name, else by the name of the part
 * @param choices what to choose from; of an address the communes that were perhaps meant
 * @param said the answer in words, for what is not typed in
 * @param source where the answer was known from
 * @param rows of a repeat: the questions of each
 */
public record AskedQuestion(
        Question question,
        Map<String, Field> fields,
        List<Choice> choices,
        Optional<String> said,
        Optional<String> source,
        List<List<AskedQuestion>> rows) {

    public Kind kind() {
        return question.kind();
    }

    public Field field() {
        return field("");
    }

    public Field field(String part) {
        return Objects.requireNonNull(fields.get(part), part);
    }
}
