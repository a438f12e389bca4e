package vn.langso.dossiers.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.Charge;
import vn.langso.dossiers.Colleague;
import vn.langso.dossiers.DeskAct;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.dossiers.IssuedSlip;
import vn.langso.dossiers.Step;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.DossierStatus;

/** What each act of an officer does to a dossier, in the caller's transaction. */
@Component
class DeskActs {

    private static final int LONGEST_NOTE = 500;

    private final Journey journey;
    private final Arrivals arrivals;
    private final Timing timing;
    private final DossierBinder binder;
    private final DossierContents contents;
    private final Processes processes;
    private final Decisions decisions;
    private final InstantSource clock;

    DeskActs(
            Journey journey,
            Arrivals arrivals,
            Timing timing,
            DossierBinder binder,
            DossierContents contents,
            Processes processes,
            Decisions decisions,
            InstantSource clock) {
        this.journey = journey;
        this.arrivals = arrivals;
        this.timing = timing;
        this.binder = binder;
        this.contents = contents;
        this.processes = processes;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @param colleague who is given the dossier, with {@link DeskAct.Assign} */
    void act(DossierRow row, DeskAct act, Optional<Colleague> colleague, Doer doer) {
        if (row.position().beingSigned()) {
            throw new Refusal(DossiersProblem.NOT_NOW);
        }
        switch (act) {
            case DeskAct.Receive receive -> arrivals.receive(row, doer);
            case DeskAct.Refuse refuse -> refuse(row, refuse.reason(), doer);
            case DeskAct.AskSupplement ask -> askSupplement(row, ask, doer);
            case DeskAct.AskPayment ask -> askPayment(row, ask, doer);
            case DeskAct.ConfirmPayment confirm -> confirmPayment(row, confirm, doer);
            case DeskAct.EndStep end -> endStep(row, end, doer);
            case DeskAct.Approve approve -> approve(row, approve, doer);
            case DeskAct.Stop stop -> stop(row, stop.reason(), doer);
            case DeskAct.Apologise apologise -> apologise(row, apologise, doer);
            case DeskAct.Assign assign -> assign(row, colleague, doer);
            case DeskAct.HandOver handOver -> handOver(row, handOver.to(), doer);
        }
    }

    private void refuse(DossierRow row, String reason, Doer doer) {
        var why = Words.required("reason", reason);
        var over = row.position().ended(DossierStatus.NOT_RECEIVED, Timing.NO_DATE);
        var refused = journey.move(row, over, "refuse", Optional.of(why), doer);
        binder.issue(refused, IssuedSlip.Form.REFUSAL, why, Optional.empty(), doer);
    }

    private void askSupplement(DossierRow row, DeskAct.AskSupplement ask, Doer doer) {
        var what = Words.required("what", ask.what());
        if (!ask.until().isAfter(Vietnam.today(clock))) {
            throw new Refusal(DossiersProblem.NEW_DATE_WRONG, new FieldProblem("until", "dossiers.date.later"));
        }
        var waiting = timing.stand(row.position().in(DossierStatus.SUPPLEMENT_ASKED), Optional.of(ask.until()));
        var asked = journey.move(row, waiting, "ask-supplement", Optional.of(what), doer);
        binder.issue(asked, IssuedSlip.Form.SUPPLEMENT, what, Optional.of(ask.until()), doer);
    }

    private void askPayment(DossierRow row, DeskAct.AskPayment ask, Doer doer) {
        if (ask.amount() <= 0) {
            throw new Refusal(DossiersProblem.REASON_MISSING, new FieldProblem("amount", "dossiers.amount.positive"));
        }
        var note = Words.atMost("note", ask.note(), LONGEST_NOTE);
        var waiting = timing.stand(row.position().in(DossierStatus.PAYMENT_ASKED), Optional.empty());
        journey.move(row, waiting, "ask-payment", Optional.of(note).filter(it -> !it.isEmpty()), doer);
        var number = contents.charges(row.filing()).size() + 1;
        contents.addCharge(
                row.filing(),
                new Charge(
                        number, ask.kind(), ask.amount(), note, clock.instant(), Optional.empty(), Optional.empty()));
    }

    private void confirmPayment(DossierRow row, DeskAct.ConfirmPayment confirm, Doer doer) {
        var receipt = Words.required("receipt", confirm.receipt(), 1, 60);
        if (!contents.pay(row.filing(), confirm.charge(), receipt, clock.instant())) {
            throw new Refusal(DossiersProblem.NOT_NOW);
        }
        arrivals.resume(row, "confirm-payment", Optional.of(receipt), doer);
    }

    private void endStep(DossierRow row, DeskAct.EndStep end, Doer doer) {
        requireProcessing(row);
        var process = processes.of(row.filing().process());
        var next = row.position()
                .step()
                .flatMap(process::step)
                .flatMap(step -> step.outcomes().stream()
                        .filter(outcome -> outcome.code().equals(end.outcome()))
                        .findFirst())
                .flatMap(outcome -> process.step(outcome.to()))
                .orElseThrow(() -> new Refusal(DossiersProblem.OUTCOME_UNKNOWN));
        var note = Optional.of(Words.atMost("note", end.note(), Words.LONGEST_REASON))
                .filter(it -> !it.isEmpty());
        journey.stay(row, moved(row, next), "step-" + end.outcome(), note, doer);
    }

    private Position moved(DossierRow row, Step next) {
        var position = row.position().at(next);
        return position.stands() ? timing.stand(position, Optional.empty()) : arrivals.running(row, position);
    }

    private void approve(DossierRow row, DeskAct.Approve approve, Doer doer) {
        requireProcessing(row);
        if (!row.position().deciding()) {
            throw new Refusal(DossiersProblem.STEP_NOT_YOURS);
        }
        var note = Optional.of(Words.atMost("note", approve.note(), Words.LONGEST_REASON))
                .filter(it -> !it.isEmpty());
        decisions.approve(journey.stay(row, row.position().signing(), "approve", note, doer), approve.signAs(), doer);
    }

    private void stop(DossierRow row, String reason, Doer doer) {
        var why = Words.required("reason", reason);
        var over = row.position().ended(DossierStatus.STOPPED, Timing.NO_DATE);
        var stopped = journey.move(row, over, "stop", Optional.of(why), doer);
        binder.issue(stopped, IssuedSlip.Form.STOP, why, Optional.empty(), doer);
    }

    /** Before the date passes, and once (Circular 03/2025/TT-VPCP, form 04). */
    private void apologise(DossierRow row, DeskAct.Apologise apologise, Doer doer) {
        requireProcessing(row);
        var reason = Words.required("reason", apologise.reason());
        var due = row.position().dueAt().filter(clock.instant()::isBefore);
        var later = timing.promised(apologise.newDate(), List.of());
        if (row.position().promised().isPresent() || due.filter(later::isAfter).isEmpty()) {
            throw new Refusal(DossiersProblem.NEW_DATE_WRONG, new FieldProblem("newDate", "dossiers.date.later"));
        }
        var extended = journey.stay(
                row, row.position().promised(apologise.newDate(), later), "apologise", Optional.of(reason), doer);
        binder.issue(extended, IssuedSlip.Form.APOLOGY, reason, Optional.of(apologise.newDate()), doer);
    }

    private void assign(DossierRow row, Optional<Colleague> colleague, Doer doer) {
        var given = row.position().assigned(colleague.map(Colleague::person));
        journey.stay(row, given, "assign", colleague.map(Colleague::name), doer);
    }

    private void handOver(DossierRow row, String to, Doer doer) {
        var receiver = Words.required("to", to, 1, 200);
        var over = row.position().ended(DossierStatus.HANDED_OVER, Timing.NO_DATE);
        journey.move(row, over, "hand-over", Optional.of(receiver), doer);
    }

    private static void requireProcessing(DossierRow row) {
        if (row.status() != DossierStatus.PROCESSING) {
            throw new Refusal(DossiersProblem.NOT_NOW);
        }
    }
}
