package vn.langso.signing;

import java.util.Set;

/**
 * Which tasks are wanted.
 *
 * @param states those in any of these; all when empty
 */
public record SigningQuery(Set<SigningState> states) {

    /** Every task. */
    public static final SigningQuery ALL = new SigningQuery(Set.of());

    public SigningQuery {
        states = Set.copyOf(states);
    }
}
