package vn.langso.signing.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningProblem;

/**
 * Strengthens the signed paper that has been waiting longest. One at a time, so that a slow service never keeps papers
 * from being signed; and while the service is away, it is asked for one paper only, not for each.
 */
@Component
@Order(2)
class DebtPayer implements DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(DebtPayer.class);
    private static final Duration CUT_OFF = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofSeconds(30);

    private final DebtStore debts;
    private final TimeStamps timeStamps;
    private final ObjectProvider<StrongPapers> papers;
    private final InstantSource clock;
    private final ReentrantLock busy = new ReentrantLock();
    private Instant restUntil = Instant.MIN;

    DebtPayer(DebtStore debts, TimeStamps timeStamps, ObjectProvider<StrongPapers> papers, InstantSource clock) {
        this.debts = debts;
        this.timeStamps = timeStamps;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public boolean next() {
        if (!timeStamps.available() || !busy.tryLock()) {
            return false;
        }
        try {
            return pay();
        } finally {
            busy.unlock();
        }
    }

    private boolean pay() {
        var now = clock.instant();
        if (now.isBefore(restUntil)) {
            return false;
        }
        var claim = debts.claim(now, now.plus(CUT_OFF));
        claim.ifPresent(this::pay);
        return claim.isPresent();
    }

    private void pay(DebtClaim claim) {
        try {
            papers.getObject().strengthen(claim);
        } catch (Refusal refusal) {
            settle(claim, refusal);
        } catch (RuntimeException defect) {
            LOG.error("Strengthening the paper {} failed", claim.task(), defect);
            settle(claim, new Refusal(SigningProblem.SIGNING_FAILED));
        }
    }

    private void settle(DebtClaim claim, Refusal refusal) {
        var now = clock.instant();
        if (refusal.problem() == SigningProblem.TIME_STAMP_AWAY) {
            restUntil = now.plus(REST);
        }
        debts.fail(
                claim,
                now.plus(Backoff.after(claim.attempt())),
                refusal.problem().code());
    }
}
