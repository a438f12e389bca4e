package vn.langso.dossiers.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.langso.dossiers.Step;
import vn.langso.procedures.DossierStatus;

/**
 * What of a dossier changes on its way.
 *
 * @param step where in the process it is; kept while the applicant is waited for, so that it goes on where it was
 * @param workAt by when the desk has to look at it
 * @param promised the new date, once it was moved
 */
record Position(
        DossierStatus status,
        Optional<String> step,
        Optional<Step.Kind> kind,
        Optional<UUID> assignee,
        Optional<Instant> receivedAt,
        Optional<Instant> dueAt,
        Instant workAt,
        Optional<LocalDate> promised) {

    static Position filed(Instant workAt) {
        return new Position(
                DossierStatus.NEWLY_REGISTERED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                workAt,
                Optional.empty());
    }

    /** Whether the time that passes here is not the agency's. */
    boolean stands() {
        return status.pausesClock() || kind.equals(Optional.of(Step.Kind.WAIT));
    }

    boolean deciding() {
        return kind.equals(Optional.of(Step.Kind.DECIDE));
    }

    boolean beingSigned() {
        return kind.equals(Optional.of(Step.Kind.SIGN));
    }

    Position received(Instant at) {
        return new Position(DossierStatus.RECEIVED, step, kind, assignee, Optional.of(at), dueAt, workAt, promised);
    }

    /** Another step begins; whoever had the last one is done. */
    Position at(Step next) {
        return new Position(
                DossierStatus.PROCESSING,
                Optional.of(next.code()),
                Optional.of(next.kind()),
                Optional.empty(),
                receivedAt,
                dueAt,
                workAt,
                promised);
    }

    Position in(DossierStatus other) {
        return new Position(other, step, kind, assignee, receivedAt, dueAt, workAt, promised);
    }

    /** @param due the last moment that is on time; empty when no clock runs */
    Position due(Optional<Instant> due, Instant work) {
        return new Position(status, step, kind, assignee, receivedAt, due, work, promised);
    }

    Position assigned(Optional<UUID> to) {
        return new Position(status, step, kind, to, receivedAt, dueAt, workAt, promised);
    }

    /** Its applicant is told another date. */
    Position promised(LocalDate date, Instant due) {
        return new Position(status, step, kind, assignee, receivedAt, Optional.of(due), due, Optional.of(date));
    }

    /** Decided in favour: nothing else may happen to it until the result is signed. */
    Position signing() {
        return new Position(
                status, step, Optional.of(Step.Kind.SIGN), Optional.empty(), receivedAt, dueAt, workAt, promised);
    }

    /** No work on it is left, but perhaps to hand its result over. */
    Position ended(DossierStatus end, Instant work) {
        return new Position(end, Optional.empty(), Optional.empty(), assignee, receivedAt, dueAt, work, promised);
    }
}
