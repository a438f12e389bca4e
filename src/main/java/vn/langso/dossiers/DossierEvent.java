package vn.langso.dossiers;

import java.time.Instant;
import java.util.Optional;
import vn.langso.kernel.Capacity;
import vn.langso.procedures.DossierStatus;

/**
 * One line of a dossier's history.
 *
 * @param number 1 and up within the dossier
 * @param act permanent name of what was done, such as {@code ask-supplement}
 * @param who name of the person who did it; empty when the program did
 * @param step the step it was at afterwards
 * @param reason why, as the applicant may read it; empty where none is needed
 */
public record DossierEvent(
        int number,
        Instant at,
        String act,
        DossierStatus status,
        Capacity capacity,
        Optional<String> who,
        Optional<String> step,
        Optional<String> reason) {}
