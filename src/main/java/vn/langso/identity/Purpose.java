package vn.langso.identity;

/**
 * Why somebody in office reads a person's data. The person will read it.
 *
 * @param detail in the reader's words or a reference, such as a dossier's code; 1 to 500 characters
 */
public record Purpose(Reason reason, String detail) {

    /** Kinds of purpose. */
    public enum Reason {
        /** Handling a dossier. */
        DOSSIER,
        /** Helping at the counter. */
        COUNTER,
        /** Visiting a household. */
        VISIT,
        /** Giving or taking an office. */
        OFFICE,
        /** Acting for the person by a mandate. */
        MANDATE,
        /** Checking how others worked. */
        SUPERVISION
    }
}
