package vn.langso.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.langso.dossiers.HandedPaper;
import vn.langso.dossiers.OwnResult;
import vn.langso.files.StoredFile;
import vn.langso.procedures.Paper;

/**
 * A paper that a dossier may need, and what has been handed in for it.
 *
 * @param number its place in the procedure's list, 0 and up
 * @param needed whether nothing can be filed without it
 * @param sheets its pages in their order
 * @param reusable results the person holds that fit
 */
public record PaperSlot(int number, Paper paper, boolean needed, List<Sheet> sheets, List<OwnResult> reusable) {

    /** One photo or file. @param arrived empty while it is on its way */
    public record Sheet(UUID file, HandedPaper.Origin origin, Optional<StoredFile> arrived) {}

    public boolean missing() {
        return needed && sheets.isEmpty();
    }

    /** Whether a file of it is still on its way. */
    public boolean unfinished() {
        return sheets.stream().anyMatch(it -> it.arrived().isEmpty());
    }

    /** Whether there is anything of it. */
    public boolean handedIn() {
        return !sheets.isEmpty();
    }
}
