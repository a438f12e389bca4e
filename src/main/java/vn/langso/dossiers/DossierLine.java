package vn.langso.dossiers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;

/**
 * A dossier as one line of a list.
 *
 * @param title the procedure's official name
 * @param applicant name of the one it is for
 * @param unit code of the unit that decides
 * @param helped whether somebody else filed it for the applicant
 * @param step code of the step it is at; empty when it is not being processed
 * @param kind what is done at that step
 * @param assignee who works on it
 * @param changedAt since when it is in its state
 * @param workAt by when the desk has to look at it
 * @param version for changes: of two at once, one is refused
 */
public record DossierLine(
        DossierCode code,
        String procedure,
        String title,
        String applicant,
        String unit,
        DossierStatus status,
        boolean helped,
        Optional<String> step,
        Optional<Step.Kind> kind,
        Optional<UUID> assignee,
        Instant submittedAt,
        Instant changedAt,
        Optional<Instant> dueAt,
        Instant workAt,
        Urgency urgency,
        int version) {}
