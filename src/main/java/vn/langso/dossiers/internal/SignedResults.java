package vn.langso.dossiers.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;
import vn.langso.signing.PaperSigned;
import vn.langso.signing.PaperStrengthened;
import vn.langso.signing.SigningTask;
import vn.langso.signing.SigningTasks;

/**
 * Hears that a result was signed, and finishes its dossier; hears that it was strengthened, and gives out that file from
 * now on. Hearing it twice, or the later word first, changes nothing.
 */
@Component
class SignedResults {

    private final DossierStore dossiers;
    private final ResultStore results;
    private final SigningTasks signing;
    private final Journey journey;
    private final TransactionTemplate transaction;

    SignedResults(
            DossierStore dossiers,
            ResultStore results,
            SigningTasks signing,
            Journey journey,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.results = results;
        this.signing = signing;
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
            results.sign(code, current(signed));
            var ready = row.position().ended(DossierStatus.FINISHED, Timing.NO_DATE);
            journey.move(row, ready, "finish", Optional.empty(), Doer.program());
        }
    }

    /** The file as it is by now: it may have been strengthened before we heard of it. */
    private UUID current(PaperSigned signed) {
        return signing.find(signed.province(), signed.order())
                .flatMap(SigningTask::file)
                .orElse(signed.file());
    }

    @Async
    @TransactionalEventListener
    void on(PaperStrengthened strong) {
        if (strong.thing().kind().equals(DossierBinder.KIND)) {
            var code = new DossierCode(strong.thing().id());
            RowScope.EVERYTHING.run(
                    () -> transaction.executeWithoutResult(status -> results.strengthen(code, strong.file())));
        }
    }
}
