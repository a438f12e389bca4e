package vn.langso.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Capacity;

/**
 * The right of one person to act for another, by guardianship or by consent.
 *
 * @param agent who may act
 * @param subject the person acted for
 * @param capacity in what role: guardian, family, helper or officer
 * @param basis what it rests on
 * @param purpose what for, in the words the person agreed to
 * @param until when it ends by itself
 */
public record Mandate(
        UUID id,
        UUID agent,
        String agentName,
        UUID subject,
        String subjectName,
        Capacity capacity,
        Basis basis,
        String purpose,
        Instant from,
        Instant until,
        State state,
        Optional<String> witness,
        Optional<String> paper) {

    /** What a mandate rests on. */
    public enum Basis {
        /** The agent is a parent of a child under 18. */
        CHILD,
        /** A decision made the agent the person's guardian. */
        WARD,
        /** The person agreed on screen, after logging in. */
        ON_SCREEN,
        /** The person agreed aloud before a witness. */
        SPOKEN,
        /** The person signed a paper, of which a photo is kept. */
        PAPER
    }

    /** Where a mandate stands. Only {@link #IN_FORCE} allows anything. */
    public enum State {
        /** The person has not answered yet. */
        ASKED,
        IN_FORCE,
        /** Its time has passed. */
        ENDED,
        /** Refused by the person, or taken back. */
        WITHDRAWN
    }
}
