package vn.langso.identity.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.langso.identity.Mandate;
import vn.langso.identity.Person;
import vn.langso.kernel.Capacity;

/**
 * A mandate about to be kept.
 *
 * @param area in which an officer or helper acts
 * @param given false while the person still has to answer
 */
record MandateRow(
        UUID id,
        Person agent,
        Person subject,
        Capacity capacity,
        Mandate.Basis basis,
        String purpose,
        Optional<String> area,
        Optional<String> witness,
        Optional<String> paper,
        Instant until,
        boolean given) {

    /** Whether an earlier mandate says the same. */
    boolean same(Mandate earlier) {
        return earlier.agent().equals(agent.id())
                && earlier.subject().equals(subject.id())
                && earlier.capacity() == capacity
                && earlier.basis() == basis
                && earlier.purpose().equals(purpose)
                && earlier.until().equals(until)
                && earlier.witness().equals(witness)
                && earlier.paper().equals(paper);
    }
}
