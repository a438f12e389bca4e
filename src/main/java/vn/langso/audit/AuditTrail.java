package vn.langso.audit;

import java.util.function.Consumer;
import vn.langso.kernel.Slice;

/** Reading what was done, newest first. Shows only lines within the {@code RowScope} of the caller. */
public interface AuditTrail {

    /**
     * One piece of the lines a query asks for.
     *
     * @param after {@link Slice#next} of the piece before; empty for the first
     * @param limit 1 to 200
     */
    Slice<AuditRecord> search(AuditQuery query, String after, int limit);

    /** Hands out every line a query asks for, one by one, however many there are. */
    void stream(AuditQuery query, Consumer<AuditRecord> reader);
}
