package vn.langso.dossiers.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.dossiers.DossierChanged;
import vn.langso.dossiers.DossierEvent;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.DossierStatus;

/**
 * The one way in which a dossier moves: the row, its history, the audit line and the event, in the transaction of the
 * caller.
 */
@Component
class Journey {

    private final DossierStore dossiers;
    private final HistoryStore history;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Journey(
            DossierStore dossiers,
            HistoryStore history,
            Audit audit,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.dossiers = dossiers;
        this.history = history;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void begin(Filing filing, Position position, Doer doer) {
        dossiers.add(filing, position);
        record(filing, position, 1, "submit", Optional.empty(), Optional.empty(), filing.submittedAt(), doer);
    }

    /** Something happens to it that leaves it in its state; nothing happens to one that is over. */
    DossierRow stay(DossierRow before, Position to, String act, Optional<String> reason, Doer doer) {
        if (before.status().closed()) {
            throw new Refusal(DossiersProblem.NOT_NOW);
        }
        return change(before, to, act, reason, doer);
    }

    /**
     * Another state follows.
     *
     * @param act permanent name of what is done, such as {@code ask-supplement}
     * @return the dossier as it is from now on
     * @throws Refusal {@link DossiersProblem#NOT_NOW} when the new state may not follow,
     *     {@link DossiersProblem#CHANGED_MEANWHILE}
     */
    DossierRow move(DossierRow before, Position to, String act, Optional<String> reason, Doer doer) {
        if (!before.status().next().contains(to.status())) {
            throw new Refusal(DossiersProblem.NOT_NOW);
        }
        return change(before, to, act, reason, doer);
    }

    private DossierRow change(DossierRow before, Position to, String act, Optional<String> reason, Doer doer) {
        var at = clock.instant();
        if (!dossiers.move(before, to, at)) {
            throw new Refusal(DossiersProblem.CHANGED_MEANWHILE);
        }
        var number = before.version() + 1;
        record(before.filing(), to, number, act, reason, Optional.of(before.status()), at, doer);
        var since = before.status() == to.status() ? before.changedAt() : at;
        return new DossierRow(before.filing(), to, since, number, before.stars());
    }

    private void record(
            Filing filing,
            Position position,
            int number,
            String act,
            Optional<String> reason,
            Optional<DossierStatus> from,
            Instant at,
            Doer doer) {
        var event = new DossierEvent(
                number, at, act, position.status(), doer.actor().capacity(), doer.name(), position.step(), reason);
        history.add(filing, event, position.stands(), doer.actor());
        audit.record(new AuditEntry(
                doer.actor(),
                filing.province(),
                "dossiers." + act,
                "dossier:" + filing.code(),
                Map.of("status", Integer.toString(position.status().code()))));
        events.publishEvent(new DossierChanged(
                filing.code(),
                number,
                act,
                filing.applicant(),
                filing.procedure(),
                filing.unit(),
                from,
                position.status()));
    }
}
