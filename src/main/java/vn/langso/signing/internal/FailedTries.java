package vn.langso.signing.internal;

import java.time.InstantSource;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningProblem;

/** Decides what follows when a paper could not be signed: another try, or a word to the officer. */
@Component
class FailedTries {

    private final ClaimStore claims;
    private final DraftStore drafts;
    private final KeyRing keys;
    private final Audit audit;
    private final InstantSource clock;

    FailedTries(ClaimStore claims, DraftStore drafts, @Lazy KeyRing keys, Audit audit, InstantSource clock) {
        this.claims = claims;
        this.drafts = drafts;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void settle(SigningClaim claim, Refusal refusal) {
        var code = refusal.problem().code();
        switch (refusal.problem()) {
            case SigningProblem.SIGNATURE_EXPIRED -> giveUp(claim, claims.expire(claim, code), "signing.expire-paper");
            case SigningProblem.SIGNATURE_DECLINED ->
                giveUp(claim, claims.fail(claim, null, code), "signing.decline-paper");
            case SigningProblem.KEY_AWAY -> {
                keys.reopen();
                tryLater(claim, code);
            }
            default -> tryLater(claim, code);
        }
    }

    /** The signer is asked anew only when a person wants it: it would ring the signer's phone. */
    private void giveUp(SigningClaim claim, boolean held, String action) {
        if (held) {
            drafts.remove(claim.province(), claim.task());
            audit.record(
                    new AuditEntry(Actor.system(), claim.province(), action, "signing-task:" + claim.task(), Map.of()));
        }
    }

    private void tryLater(SigningClaim claim, String code) {
        claims.fail(claim, clock.instant().plus(Backoff.after(claim.attempt())), code);
    }
}
