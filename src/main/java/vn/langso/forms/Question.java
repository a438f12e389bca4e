package vn.langso.forms;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.langso.procedures.LocalText;

/**
 * One question of a form.
 *
 * @param name what its answer is kept under, unique in the form; within a {@link Kind#REPEAT} unique there
 * @param hint how to answer
 * @param when it is asked; empty for always
 * @param reused whether an earlier dossier's answer may be offered: it stays true for the person
 * @param options what to choose from, of {@link Kind#CHOICE} and {@link Kind#CHOICES}
 * @param list name of a list of options that forms share, in place of {@code options}
 * @param parts what is asked again and again, of {@link Kind#REPEAT}
 * @param least the smallest number, the fewest repeats
 * @param most the largest number, the most repeats, the longest text
 * @param past whether a date must not lie in the future
 * @param initial what stands there at first
 */
public record Question(
        String name,
        Kind kind,
        LocalText label,
        Optional<LocalText> hint,
        boolean required,
        Optional<Condition> when,
        Optional<Prefill> prefill,
        boolean reused,
        List<Option> options,
        Optional<String> list,
        List<Question> parts,
        Optional<Long> least,
        Optional<Long> most,
        boolean past,
        Optional<JsonNode> initial,
        Optional<Computation> computation) {

    /** A question that has to be answered, without anything special. */
    public static Question of(String name, Kind kind, LocalText label, LocalText hint, List<Option> options) {
        return new Question(
                name,
                kind,
                label,
                Optional.of(hint),
                true,
                Optional.empty(),
                Optional.empty(),
                false,
                options,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    public boolean askedWith(Answers answers) {
        return when.map(it -> it.holds(answers)).orElse(true);
    }
}
