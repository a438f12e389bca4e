package vn.langso.audit;

/**
 * A place where the record does not hold together.
 *
 * @param province of the lane
 * @param lane the lane's number within the province
 * @param number of the line from which on the lane cannot be trusted
 * @param kind what is wrong there
 */
public record AuditBreak(String province, int lane, long number, Kind kind) {

    /** What can be wrong with a line. */
    public enum Kind {
        /** Its content is not what was written, or it stands in another's place. */
        ALTERED,
        /** One or more lines before it are gone. */
        MISSING,
        /** The lane's last line is not the one that was written last. */
        CUT_OFF
    }
}
