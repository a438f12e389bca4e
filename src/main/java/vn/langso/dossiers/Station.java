package vn.langso.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A step that a dossier came to, as the control slip tells it (Circular 03/2025/TT-VPCP, form 06).
 *
 * @param from when it came there
 * @param to when it was handed on; empty while it is there
 * @param by who handed it on
 * @param taken office time, without the time in which the clock stood
 * @param share of the deadline that the step may take; empty without a clock
 */
public record Station(
        Step step, Instant from, Optional<Instant> to, Optional<String> by, Duration taken, Optional<Duration> share) {

    /** Whether it took longer than its share. */
    public boolean late() {
        return share.filter(it -> taken.compareTo(it) > 0).isPresent();
    }
}
