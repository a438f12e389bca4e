package vn.langso.identity.internal;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;
import vn.langso.kernel.Vietnam;

/** Clears the log of readings of what is past its time, once a night. */
@Component
class OldReadings {

    private static final Logger LOG = LoggerFactory.getLogger(OldReadings.class);

    private final ReadingStore readings;
    private final PeopleSettings settings;
    private final ScopedTransactions transactions;
    private final InstantSource clock;

    OldReadings(ReadingStore readings, PeopleSettings settings, ScopedTransactions transactions, InstantSource clock) {
        this.readings = readings;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void clear() {
        var oldest = Vietnam.today(clock).minus(settings.readingsKept()).atStartOfDay(Vietnam.ZONE);
        var removed = transactions.call(RowScope.EVERYTHING, () -> readings.removeBefore(oldest.toInstant()));
        if (removed > 0) {
            LOG.info("Cleared {} readings of before {}", removed, oldest.toLocalDate());
        }
    }
}
