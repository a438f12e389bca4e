package vn.langso.dossiers.web;

import java.time.Instant;
import java.util.Optional;
import vn.langso.dossiers.DossierLine;

/**
 * A dossier for programs.
 *
 * @param status the national code, 1 to 10
 * @param dueAt missing while no clock runs
 */
record DossierEntry(
        String code,
        String procedure,
        String title,
        String unit,
        int status,
        boolean helped,
        Instant submittedAt,
        Optional<Instant> dueAt) {

    static DossierEntry of(DossierLine line) {
        return new DossierEntry(
                line.code().value(),
                line.procedure(),
                line.title(),
                line.unit(),
                line.status().code(),
                line.helped(),
                line.submittedAt(),
                line.dueAt());
    }
}
