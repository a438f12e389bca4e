package vn.langso.audit;

/** The record of what was done. Append-only: a line is never altered, removed or put in another place. */
public interface Audit {

    /**
     * Writes one line in the transaction of the caller: the act and its line are kept together or not at all.
     *
     * @throws IllegalStateException outside a transaction
     */
    void record(AuditEntry entry);
}
