package vn.langso.procedures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ten states of a dossier that all systems of the country exchange, and which may follow which. */
public enum DossierStatus {
    /** Filed online, not looked at yet; the clock does not run. */
    NEWLY_REGISTERED(1),
    RECEIVED(2),
    NOT_RECEIVED(3),
    PROCESSING(4),
    SUPPLEMENT_ASKED(5),
    PAYMENT_ASKED(6),
    WITHDRAWN(7),
    STOPPED(8),
    /** The result is there and waits to be handed over. */
    FINISHED(9),
    HANDED_OVER(10);

    private static final Map<DossierStatus, Set<DossierStatus>> NEXT = Map.of(
            NEWLY_REGISTERED, EnumSet.of(RECEIVED, NOT_RECEIVED, SUPPLEMENT_ASKED, WITHDRAWN),
            RECEIVED, EnumSet.of(PROCESSING, WITHDRAWN),
            NOT_RECEIVED, Set.of(),
            PROCESSING, EnumSet.of(SUPPLEMENT_ASKED, PAYMENT_ASKED, WITHDRAWN, STOPPED, FINISHED),
            SUPPLEMENT_ASKED, EnumSet.of(PROCESSING, WITHDRAWN, STOPPED),
            PAYMENT_ASKED, EnumSet.of(PROCESSING, STOPPED),
            WITHDRAWN, Set.of(),
            STOPPED, Set.of(),
            FINISHED, EnumSet.of(HANDED_OVER),
            HANDED_OVER, Set.of());

    private final int code;

    DossierStatus(int code) {
        this.code = code;
    }

    /** The national code, 1 to 10. */
    public int code() {
        return code;
    }

    public static Optional<DossierStatus> of(int code) {
        return Arrays.stream(values()).filter(status -> status.code == code).findFirst();
    }

    /** The states that may follow directly. */
    public Set<DossierStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    /** Nothing follows any more. */
    public boolean closed() {
        return next().isEmpty();
    }

    /** The time that passes in this state is not the agency's: it waits for the applicant. */
    public boolean pausesClock() {
        return this == SUPPLEMENT_ASKED || this == PAYMENT_ASKED;
    }
}
