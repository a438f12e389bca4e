package vn.langso.territory.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The latest {@link Gazetteer}. An import of this program shows at once; one of another program, such as the operator's
 * command beside a running platform, within {@link #GLANCE}.
 */
@Component
class Gazetteers {

    /** How often the database is asked whether there is another edition. */
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final GazetteerStore store;
    private final AtomicLong nextGlance = new AtomicLong(System.nanoTime());
    private volatile @Nullable Gazetteer latest;

    Gazetteers(GazetteerStore store) {
        this.store = store;
    }

    /** One caller at a time looks for another edition; the others go on with the one that is known. */
    Gazetteer latest() {
        var known = latest;
        return known == null || due() ? read() : known;
    }

    /** Looks for another edition now. Nothing has to be read anew as long as nobody has asked. */
    void renew() {
        if (latest != null) {
            read();
        }
    }

    private boolean due() {
        var due = nextGlance.get();
        var now = System.nanoTime();
        return now - due >= 0 && nextGlance.compareAndSet(due, now + GLANCE.toNanos());
    }

    private synchronized Gazetteer read() {
        var known = latest;
        if (known == null || !known.edition().equals(store.edition())) {
            known = store.read();
            latest = known;
        }
        return known;
    }

    /** Beside the first requests, which find it ready or wait for it. */
    @EventListener
    void on(ApplicationReadyEvent started) {
        Thread.ofVirtual().name("gazetteer").start(this::read);
    }
}
