package vn.langso.dossiers;

import java.util.Optional;
import java.util.UUID;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;

/**
 * Something happened to a dossier. No personal data: listeners ask for that.
 *
 * @param number of the {@link DossierEvent} within the dossier
 * @param applicant whose it is
 * @param from the state before; empty for a new one
 */
public record DossierChanged(
        DossierCode code,
        int number,
        String act,
        UUID applicant,
        String procedure,
        String unit,
        Optional<DossierStatus> from,
        DossierStatus to) {}
