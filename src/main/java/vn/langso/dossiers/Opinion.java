package vn.langso.dossiers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.langso.procedures.DossierCode;

/**
 * A colleague's opinion on a dossier, asked for beside its steps: it moves nothing. Applicants do not see it.
 *
 * @param asker name of who asked
 * @param colleague who is asked
 * @param answer empty while it is waited for
 */
public record Opinion(
        UUID id,
        DossierCode code,
        Instant askedAt,
        String asker,
        Colleague colleague,
        String question,
        Optional<Instant> answeredAt,
        Optional<String> answer) {}
