package vn.langso.dossiers;

import java.util.UUID;

/**
 * A paper of a dossier.
 *
 * @param name as the procedure's list calls it, in Vietnamese
 * @param file what was handed in; several photos of one paper are one file
 */
public record HandedPaper(String name, UUID file, Origin origin) {

    /** Where it comes from, which the service-quality index counts (Decision 766/QĐ-TTg, group "digitisation"). */
    public enum Origin {
        /** Photographed or scanned from paper. */
        SCANNED,
        /** Made electronically, such as a declaration filled in here. */
        ELECTRONIC,
        /** Electronic and signed. */
        SIGNED,
        /** An earlier result out of the person's own store: digitised and reused. */
        STORE
    }
}
