package vn.langso.dossiers.internal;

import java.time.Instant;
import java.util.Optional;
import vn.langso.dossiers.DossierLine;
import vn.langso.dossiers.DossierState;
import vn.langso.dossiers.Urgency;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;

/**
 * A dossier as it is kept.
 *
 * @param changedAt since when it is in its state
 * @param version also the number of its last event
 */
record DossierRow(Filing filing, Position position, Instant changedAt, int version, Optional<Integer> stars) {

    DossierCode code() {
        return filing.code();
    }

    DossierStatus status() {
        return position.status();
    }

    DossierLine line(Instant now) {
        return new DossierLine(
                filing.code(),
                filing.procedure(),
                filing.title(),
                filing.applicantName(),
                filing.unit(),
                position.status(),
                filing.helped(),
                position.step(),
                position.kind(),
                position.assignee(),
                filing.submittedAt(),
                changedAt,
                position.dueAt(),
                position.workAt(),
                Urgency.of(position.status(), position.dueAt(), now),
                version);
    }

    DossierState state() {
        return new DossierState(
                filing.code(),
                filing.procedure(),
                filing.unit(),
                position.status(),
                filing.submittedAt(),
                position.dueAt(),
                changedAt);
    }
}
