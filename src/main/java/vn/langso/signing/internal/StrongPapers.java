package vn.langso.signing.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.files.AttachFile;
import vn.langso.files.Purpose;
import vn.langso.files.Sender;
import vn.langso.files.StoredFile;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.signing.IssuedResults;
import vn.langso.signing.PaperStrengthened;

/** Puts a strengthened file in the place of the earlier one; both are files of the same result. */
@Lazy
@Component
class StrongPapers {

    private final Strengthening strengthening;
    private final StoredFiles files;
    private final IssuedResults results;
    private final DebtStore debts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    StrongPapers(
            Strengthening strengthening,
            StoredFiles files,
            IssuedResults results,
            DebtStore debts,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.strengthening = strengthening;
        this.files = files;
        this.results = results;
        this.debts = debts;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void strengthen(DebtClaim claim) {
        var outcome = strengthening.strengthen(content(claim), claim.level());
        var file = take(claim, outcome.pdf());
        transaction.executeWithoutResult(status -> {
            if (debts.holds(claim)) {
                replace(claim, file, outcome);
            }
        });
    }

    private byte[] content(DebtClaim claim) {
        try {
            return files.open(claim.file(), Actor.system()).content().getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private StoredFile take(DebtClaim claim, byte[] pdf) {
        var sender = new Sender(claim.officer(), Optional.empty(), claim.province(), Optional.of(claim.commune()));
        return files.take(
                new TakeFile(Ids.next(), claim.code() + ".pdf", Purpose.PAPER, sender), new ByteArrayInputStream(pdf));
    }

    private void replace(DebtClaim claim, StoredFile file, Strengthening.Outcome outcome) {
        var result = results.find(claim.code()).orElseThrow();
        results.enter(claim.province(), claim.code(), result.issuer(), result.issuedOn(), file.sha256());
        files.attach(new AttachFile(
                file.id(),
                claim.thing(),
                claim.holder(),
                claim.province(),
                Optional.of(claim.commune()),
                Actor.system()));
        files.detach(claim.file(), claim.thing(), Actor.system());
        debts.strengthen(claim, file.id(), outcome.level());
        outcome.lack()
                .ifPresentOrElse(
                        lack -> debts.fail(claim, clock.instant().plus(Backoff.after(claim.attempt())), lack.code()),
                        () -> debts.remove(claim));
        audit.record(new AuditEntry(
                Actor.system(),
                claim.province(),
                "signing.strengthen-paper",
                "signing-task:" + claim.task(),
                Map.of("result", claim.code(), "level", outcome.level().name(), "sha256", file.sha256())));
        events.publishEvent(new PaperStrengthened(
                claim.task(), claim.province(), claim.thing(), file.id(), file.sha256(), outcome.level()));
    }
}
