package vn.langso.audit;

import java.util.List;

/** Tells whether the record of what was done is whole. */
public interface AuditChain {

    /**
     * Walks every lane from its beginning and recomputes every hash.
     *
     * @return the places where the record does not hold together, at most {@code limit}; none when it is whole
     */
    List<AuditBreak> breaks(int limit);
}
