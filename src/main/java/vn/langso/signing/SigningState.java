package vn.langso.signing;

import java.util.EnumSet;
import java.util.Set;

/** How far a paper has come on its way to being signed. */
public enum SigningState {
    /** Ordered and not yet begun. */
    WAITING,
    /** Being signed; a remote signer may take its time. */
    SIGNING,
    /** Signed, stored and in the register. */
    SIGNED,
    /** The remote signer did not answer in time; somebody has to ask again. */
    EXPIRED,
    /** The last try failed; the next one has its time, unless the signer declined. */
    FAILED;

    /** The states that may follow this one. */
    public Set<SigningState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(SIGNING);
            // a try that was cut off is taken up again
            case SIGNING -> EnumSet.of(SIGNING, SIGNED, EXPIRED, FAILED);
            case EXPIRED -> EnumSet.of(WAITING);
            case FAILED -> EnumSet.of(SIGNING, WAITING);
            case SIGNED -> EnumSet.noneOf(SigningState.class);
        };
    }

    /** @throws IllegalStateException when that state cannot follow this one */
    public SigningState to(SigningState next) {
        if (!next().contains(next)) {
            throw new IllegalStateException("from " + this + " to " + next);
        }
        return next;
    }

    /** Whether nothing can happen to it any more. */
    public boolean done() {
        return next().isEmpty();
    }
}
