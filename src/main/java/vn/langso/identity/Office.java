package vn.langso.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Role;

/**
 * A role given to somebody, with its history.
 *
 * @param holder the person's name
 * @param area code of the unit whose whole subtree it reaches
 * @param until the last day; empty for as long as it is not withdrawn
 * @param grantedBy who gave it; empty when the operator did, from the command line
 */
public record Office(
        UUID id,
        UUID person,
        String holder,
        Role role,
        String province,
        Optional<String> commune,
        String area,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<UUID> grantedBy,
        Instant grantedAt,
        Optional<UUID> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<Instant> withdrawnAt,
        Optional<String> withdrawnWhy) {

    /** Where an office stands. Only {@link #WORKING} gives any right. */
    public enum State {
        /** A powerful role that nobody has confirmed yet. */
        TO_CONFIRM,
        /** Its first day is still to come. */
        COMING,
        WORKING,
        /** Its last day has passed. */
        ENDED,
        WITHDRAWN
    }

    public State state(LocalDate today) {
        if (withdrawnAt.isPresent()) {
            return State.WITHDRAWN;
        }
        if (until.isPresent() && until.get().isBefore(today)) {
            return State.ENDED;
        }
        if (role.powerful() && confirmedAt.isEmpty()) {
            return State.TO_CONFIRM;
        }
        return from.isAfter(today) ? State.COMING : State.WORKING;
    }
}
