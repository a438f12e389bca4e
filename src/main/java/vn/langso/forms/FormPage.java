package vn.langso.forms;

import java.util.List;
import java.util.Optional;
import vn.langso.procedures.LocalText;

/**
 * A few questions that belong together and are asked on one screen.
 *
 * @param code within the form, part of addresses
 * @param lead what to know before answering
 * @param when the page is shown; empty for always
 */
public record FormPage(
        String code, LocalText title, Optional<LocalText> lead, Optional<Condition> when, List<Question> questions) {

    /** What is asked on it, given the answers so far. */
    public List<Question> asked(Answers answers) {
        return when.map(it -> it.holds(answers)).orElse(true)
                ? questions.stream().filter(it -> it.askedWith(answers)).toList()
                : List.of();
    }
}
