package vn.langso.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.langso.procedures.DossierStatus;

/** How pressing a dossier is for the agency; each has a colour and a reason in words. */
public enum Urgency {
    /** Its time has passed. */
    LATE,
    /** Due within a day. */
    DUE_SOON,
    /** Nobody has looked at it yet. */
    NEW,
    ON_TIME,
    /** Waits for the applicant: the clock stands. */
    PAUSED,
    /** The result waits to be handed over. */
    READY,
    /** Nothing is left to do. */
    OVER;

    /** What is due within this time is due soon. */
    public static final Duration SOON = Duration.ofDays(1);

    /** @param dueAt empty when no clock runs */
    public static Urgency of(DossierStatus status, Optional<Instant> dueAt, Instant now) {
        if (status.closed()) {
            return OVER;
        }
        if (status.pausesClock()) {
            return PAUSED;
        }
        return switch (status) {
            case FINISHED -> READY;
            case NEWLY_REGISTERED -> NEW;
            default -> dueAt.map(due -> running(due, now)).orElse(ON_TIME);
        };
    }

    /** Whether a dossier in this state may be as pressing. */
    public boolean possible(DossierStatus status) {
        return switch (this) {
            case LATE, DUE_SOON, ON_TIME ->
                !status.closed()
                        && !status.pausesClock()
                        && status != DossierStatus.FINISHED
                        && status != DossierStatus.NEWLY_REGISTERED;
            default -> of(status, Optional.empty(), Instant.EPOCH) == this;
        };
    }

    private static Urgency running(Instant due, Instant now) {
        if (now.isAfter(due)) {
            return LATE;
        }
        return now.plus(SOON).isAfter(due) ? DUE_SOON : ON_TIME;
    }
}
