package vn.langso.dossiers.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.dossiers.Opinion;
import vn.langso.dossiers.Opinions;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.DossierCode;
import vn.langso.territory.AreaScope;
import vn.langso.territory.Territories;

/** Opinions that colleagues ask of each other. */
@Service
class OpinionDesk implements Opinions {

    private final OpinionStore opinions;
    private final DossierStore dossiers;
    private final Colleagues colleagues;
    private final Territories territories;
    private final Doers doers;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    OpinionDesk(
            OpinionStore opinions,
            DossierStore dossiers,
            Colleagues colleagues,
            Territories territories,
            Doers doers,
            Audit audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.opinions = opinions;
        this.dossiers = dossiers;
        this.colleagues = colleagues;
        this.territories = territories;
        this.doers = doers;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Opinion> of(DossierCode code, Actor actor, AreaScope scope) {
        return within(scope, actor, () -> opinions.of(require(code).filing()));
    }

    @Override
    public List<Opinion> asked(Actor actor, AreaScope scope) {
        return within(scope, actor, () -> opinions.asked(actor.person().orElseThrow()));
    }

    @Override
    public void ask(UUID key, DossierCode code, UUID colleague, String question, Actor actor, AreaScope scope) {
        var unit = within(scope, actor, () -> require(code).filing().unit());
        var asked = colleagues.require(colleague, territories.path(unit), scope);
        var text = Words.required("question", question);
        var doer = doers.of(actor);
        within(scope, actor, () -> {
            var row = require(code);
            if (row.status().closed()) {
                throw new Refusal(DossiersProblem.NOT_NOW);
            }
            var opinion = new Opinion(
                    key, code, clock.instant(), doer.nameOrNone(), asked, text, Optional.empty(), Optional.empty());
            if (opinions.add(row.filing(), opinion, actor.person().orElseThrow())) {
                record("dossiers.ask-opinion", row, key, actor);
            }
            return true;
        });
    }

    @Override
    public void answer(UUID opinion, DossierCode code, String answer, Actor actor, AreaScope scope) {
        var text = Words.required("answer", answer);
        within(scope, actor, () -> {
            var row = require(code);
            if (!opinions.answer(row.filing(), opinion, actor.person().orElseThrow(), text, clock.instant())) {
                throw new Refusal(DossiersProblem.NOT_NOW);
            }
            record("dossiers.give-opinion", row, opinion, actor);
            return true;
        });
    }

    private void record(String action, DossierRow row, UUID opinion, Actor actor) {
        audit.record(new AuditEntry(
                actor,
                row.filing().province(),
                action,
                "dossier:" + row.code(),
                Map.of("opinion", opinion.toString())));
    }

    private DossierRow require(DossierCode code) {
        return dossiers.find(code).orElseThrow(DossierDesk::unknown);
    }

    private <T> T within(AreaScope scope, Actor actor, Supplier<T> work) {
        return scope.rows(actor.person().orElse(null)).call(() -> transaction.execute(status -> work.get()));
    }
}
