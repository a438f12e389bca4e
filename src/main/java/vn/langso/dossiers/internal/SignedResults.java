package vn.langso.dossiers.internal;

import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;
import vn.langso.signing.PaperSigned;

/** Hears that a result was signed, and finishes its dossier. Hearing it twice changes nothing. */
@Component
class SignedResults {

    private final DossierStore dossiers;
    private final ResultStore results;
    private final Journey journey;
    private final TransactionTemplate transaction;

    SignedResults(DossierStore dossiers, ResultStore results, Journey journey, TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.results = results;
        this.journey = journey;
        this.transaction = transaction;
    }

    /** The rows' scope is entered before the transaction, hence no annotation for it. */
    @Async
    @TransactionalEventListener
    void on(PaperSigned signed) {
        if (signed.thing().kind().equals(DossierBinder.KIND)) {
            RowScope.EVERYTHING.run(() -> transaction.executeWithoutResult(status -> finish(signed)));
        }
    }

    private void finish(PaperSigned signed) {
        var code = new DossierCode(signed.thing().id());
        var row = dossiers.findForChange(code).orElseThrow();
        if (row.status() == DossierStatus.PROCESSING) {
            results.sign(code, signed.file(), signed.sha256());
            var ready = row.position().ended(DossierStatus.FINISHED, Timing.NO_DATE);
            journey.move(row, ready, "finish", Optional.empty(), Doer.program());
        }
    }
}
