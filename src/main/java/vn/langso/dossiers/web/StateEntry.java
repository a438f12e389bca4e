package vn.langso.dossiers.web;

import java.time.Instant;
import java.util.Optional;
import vn.langso.dossiers.DossierState;

/** Where a dossier is, for programs. @param status the national code, 1 to 10 */
record StateEntry(
        String code, String procedure, String unit, int status, Instant submittedAt, Optional<Instant> dueAt) {

    static StateEntry of(DossierState state) {
        return new StateEntry(
                state.code().value(),
                state.procedure(),
                state.unit(),
                state.status().code(),
                state.submittedAt(),
                state.dueAt());
    }
}
