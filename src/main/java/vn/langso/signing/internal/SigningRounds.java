package vn.langso.signing.internal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.langso.database.RowScope;

/**
 * Works through what is due, on as many threads as there are processors: right after a commit that brought work, and
 * every second for what has become due since. The work itself is in the database, so nothing is lost with a thread.
 */
@Component
class SigningRounds {

    private static final Logger LOG = LoggerFactory.getLogger(SigningRounds.class);
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ObjectProvider<DueWork> works;
    // one round more than there are threads waits, so that nobody is missed by rounds about to end
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().name("signing-", 1).daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    SigningRounds(ObjectProvider<DueWork> works) {
        this.works = works;
        threads.allowCoreThreadTimeOut(true);
    }

    /** Looks for work when the current transaction has been committed. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                look();
            }
        });
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    void look() {
        threads.execute(this::round);
    }

    private void round() {
        try {
            RowScope.EVERYTHING.run(() -> works.orderedStream().forEach(SigningRounds::finish));
        } catch (RuntimeException failure) {
            LOG.warn("A round of signing was broken off; the next one goes on", failure);
        }
    }

    private static void finish(DueWork work) {
        var more = work.next();
        while (more) {
            more = work.next();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
