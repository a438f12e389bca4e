package vn.langso.forms;

import java.util.Optional;

/**
 * Where an answer is known from before anybody gives it.
 *
 * @param source what of the account: {@code account.name}
 * @param when the condition under which it is that; empty for always
 */
public record Prefill(String source, Optional<Condition> when) {

    public boolean holds(Answers answers) {
        return when.map(it -> it.holds(answers)).orElse(true);
    }
}
