package vn.langso.filing.internal;

import java.time.InstantSource;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.filing.Draft;
import vn.langso.kernel.Actor;

/** Throws away what nobody has worked on for long; its list said when this would be. */
@Component
class ExpiredDrafts {

    private static final int BATCH = 100;

    private final DraftTable drafts;
    private final PaperDesk papers;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ExpiredDrafts(DraftTable drafts, PaperDesk papers, TransactionTemplate transaction, InstantSource clock) {
        this.drafts = drafts;
        this.papers = papers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void remove() {
        List<Draft> expired;
        do {
            expired = RowScope.EVERYTHING.call(() -> drafts.expired(clock.instant(), BATCH));
            expired.forEach(draft -> RowScope.EVERYTHING.run(() -> transaction.executeWithoutResult(open -> {
                papers.release(draft, Actor.system());
                drafts.remove(draft);
            })));
        } while (expired.size() == BATCH);
    }
}
