package vn.langso.signing.internal;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningProblem;

/** Signs the paper that has been due longest. */
@Component
@Order(1)
class PaperSigner implements DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(PaperSigner.class);

    /** Many times what signing takes; a try without an outcome by then was cut off. */
    private static final Duration CUT_OFF = Duration.ofMinutes(1);

    private final ClaimStore claims;
    private final ObjectProvider<PaperSigning> signing;
    private final SignedPapers signed;
    private final FailedTries failed;
    private final SigningSettings settings;
    private final InstantSource clock;

    PaperSigner(
            ClaimStore claims,
            ObjectProvider<PaperSigning> signing,
            SignedPapers signed,
            FailedTries failed,
            SigningSettings settings,
            InstantSource clock) {
        this.claims = claims;
        this.signing = signing;
        this.signed = signed;
        this.failed = failed;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean next() {
        var now = clock.instant();
        var claim = claims.claim(now, now.plus(CUT_OFF));
        claim.ifPresent(this::sign);
        return claim.isPresent();
    }

    private void sign(SigningClaim claim) {
        try {
            signing.getObject()
                    .sign(claim)
                    .ifPresentOrElse(
                            paper -> signed.keep(claim, paper),
                            () -> claims.wait(claim, clock.instant().plus(settings.askAgain())));
        } catch (Refusal refusal) {
            failed.settle(claim, refusal);
        } catch (RuntimeException defect) {
            LOG.error("Signing the paper {} failed", claim.task(), defect);
            failed.settle(claim, new Refusal(SigningProblem.SIGNING_FAILED));
        }
    }
}
