package vn.langso.dossiers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.langso.procedures.DossierStatus;

/**
 * Which dossiers a list or an export holds.
 *
 * @param text the beginning of a code, or words of an applicant's name with or without diacritics
 * @param open only those that are not over
 * @param assignee only those of one officer
 * @param unassigned only those that nobody works on
 * @param urgency only those that are as pressing
 * @param deciding only those that wait for an approver
 * @param since filed on this day or later
 * @param until filed on this day or earlier
 */
public record DeskFilter(
        Optional<String> text,
        Optional<DossierStatus> status,
        Optional<String> procedure,
        Optional<String> unit,
        boolean open,
        Optional<UUID> assignee,
        boolean unassigned,
        Optional<Urgency> urgency,
        boolean deciding,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {

    /** Everything that is not over. */
    public static DeskFilter everythingOpen() {
        return new DeskFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
