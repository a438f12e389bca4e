package vn.langso.audit.internal;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;

/** Writes lines. */
@Service
class AuditDesk implements Audit {

    private final AuditStore store;
    private final InstantSource clock;

    AuditDesk(AuditStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        // the database keeps microseconds; the hash has to be over what it keeps
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (store.appendToFreeLane(entry, now)) {
            return;
        }
        store.openLanes(entry.province());
        if (!store.appendWaiting(entry, now)) {
            throw new IllegalStateException("no audit lane for " + entry.province());
        }
    }
}
