package vn.langso.dossiers;

import java.time.Instant;
import java.util.Optional;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;

/**
 * Where a dossier is, as anybody who has its code may know.
 *
 * @param unit code of the unit that decides
 * @param dueAt the last moment that is on time; empty before receipt, while the clock is paused and without a clock
 */
public record DossierState(
        DossierCode code,
        String procedure,
        String unit,
        DossierStatus status,
        Instant submittedAt,
        Optional<Instant> dueAt,
        Instant changedAt) {}
