package vn.langso.signing.internal;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
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
import vn.langso.signing.PaperSigned;
import vn.langso.signing.SignPaper;
import vn.langso.signing.internal.PaperSigning.SignedPaper;

/**
 * Keeps what was signed. The file is stored first; then one transaction makes it the result. A file that was stored
 * for a try that was cut off belongs to nothing and is collected.
 */
@Component
class SignedPapers {

    private final StoredFiles files;
    private final IssuedResults results;
    private final ClaimStore claims;
    private final DraftStore drafts;
    private final DebtStore debts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SignedPapers(
            StoredFiles files,
            IssuedResults results,
            ClaimStore claims,
            DraftStore drafts,
            DebtStore debts,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.files = files;
        this.results = results;
        this.claims = claims;
        this.drafts = drafts;
        this.debts = debts;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    void keep(SigningClaim claim, SignedPaper paper) {
        var file = take(claim.order(), paper.pdf());
        transaction.executeWithoutResult(status -> {
            if (claims.sign(claim, file.id(), paper.signedAt())) {
                enter(claim.order(), file, paper);
            }
        });
    }

    private StoredFile take(SignPaper order, byte[] pdf) {
        var sender = new Sender(order.officer(), Optional.empty(), order.province(), Optional.of(order.commune()));
        // a key of its own for each try: no two signatures have the same bytes
        var command = new TakeFile(Ids.next(), order.code() + ".pdf", Purpose.PAPER, sender);
        return files.take(command, new ByteArrayInputStream(pdf));
    }

    private void enter(SignPaper order, StoredFile file, SignedPaper paper) {
        var officer = Actor.officer(order.officer(), order.commune());
        drafts.remove(order.province(), order.id());
        attach(order, file.id(), officer);
        results.enter(
                order.province(),
                order.code(),
                order.paper().agency(),
                order.paper().date(),
                file.sha256());
        debts.add(order.province(), order.id(), paper.signedAt());
        audit.record(new AuditEntry(
                officer,
                order.province(),
                "signing.sign-paper",
                "signing-task:" + order.id(),
                Map.of("result", order.code(), "sha256", file.sha256())));
        events.publishEvent(new PaperSigned(
                order.id(), order.province(), order.thing(), file.id(), file.sha256(), paper.signedAt()));
    }

    private void attach(SignPaper order, UUID file, Actor officer) {
        files.attach(new AttachFile(
                file, order.thing(), order.holderPerson(), order.province(), Optional.of(order.commune()), officer));
    }
}
