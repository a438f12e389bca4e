package vn.langso.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.procedures.LocalText;

/**
 * A form: what its answers look like, and how they are asked for.
 *
 * @param code permanent
 * @param version 1 and up
 * @param procedures codes of those that are filed with it
 * @param schema of the answers, JSON Schema 2020-12
 * @param pages in the order in which they are filled in
 * @param declarations what has to be agreed to before sending
 */
public record Form(
        String code,
        int version,
        List<String> procedures,
        LocalText title,
        ObjectNode schema,
        List<FormPage> pages,
        List<Question> declarations) {

    public FormReference reference() {
        return new FormReference(code, version);
    }

    public Optional<FormPage> page(String wanted) {
        return pages.stream().filter(it -> it.code().equals(wanted)).findFirst();
    }

    /** The pages on which something is asked, given the answers so far. */
    public List<FormPage> pages(Answers answers) {
        return pages.stream().filter(it -> !it.asked(answers).isEmpty()).toList();
    }

    /** Every question, whether asked or not. */
    public Stream<Question> questions() {
        return Stream.concat(pages.stream().flatMap(it -> it.questions().stream()), declarations.stream());
    }

    /** What is asked, given the answers so far. */
    public Stream<Question> asked(Answers answers) {
        return Stream.concat(
                pages.stream().flatMap(it -> it.asked(answers).stream()),
                declarations.stream().filter(it -> it.askedWith(answers)));
    }
}
