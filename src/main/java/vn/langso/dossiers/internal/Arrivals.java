package vn.langso.dossiers.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.IssuedSlip;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.DossierStatus;

/** A dossier begins to be worked on, or goes on after it waited for somebody: its clock runs. */
@Component
class Arrivals {

    private final Journey journey;
    private final Timing timing;
    private final HistoryStore history;
    private final Processes processes;
    private final DossierBinder binder;
    private final InstantSource clock;

    Arrivals(
            Journey journey,
            Timing timing,
            HistoryStore history,
            Processes processes,
            DossierBinder binder,
            InstantSource clock) {
        this.journey = journey;
        this.timing = timing;
        this.history = history;
        this.processes = processes;
        this.binder = binder;
        this.clock = clock;
    }

    /** It is complete: the first step begins, and form 01 says when to come. */
    DossierRow receive(DossierRow row, Doer doer) {
        var received = journey.move(row, complete(row), "receive", Optional.empty(), doer);
        var begun = journey.move(received, begun(received), "begin", Optional.empty(), doer);
        return appoint(begun, doer);
    }

    /** What it waited for has come. One that was not received yet is received with it, the others go on where they were. */
    DossierRow resume(DossierRow row, String act, Optional<String> reason, Doer doer) {
        if (row.position().receivedAt().isEmpty()) {
            var position = begun(new DossierRow(
                    row.filing(),
                    row.position().received(clock.instant()),
                    row.changedAt(),
                    row.version(),
                    row.stars()));
            return appoint(journey.move(row, position, act, reason, doer), doer);
        }
        return journey.move(row, running(row, row.position().in(DossierStatus.PROCESSING)), act, reason, doer);
    }

    private Position complete(DossierRow row) {
        return row.position().received(clock.instant());
    }

    private Position begun(DossierRow received) {
        var first = processes.of(received.filing().process()).first();
        return running(received, received.position().at(first));
    }

    /** The position with its clock running, for all the time it stood. */
    Position running(DossierRow row, Position position) {
        var begun = position.promised()
                .flatMap(date -> history.at(row.filing(), "apologise"))
                .orElseGet(() -> position.receivedAt().orElseThrow());
        var standstills = history.standstills(row.filing(), clock.instant()).stream()
                .filter(it -> !it.from().isBefore(begun))
                .toList();
        return timing.run(row.filing(), position, standstills);
    }

    private DossierRow appoint(DossierRow row, Doer doer) {
        var date = row.position().dueAt().map(Arrivals::day);
        binder.issue(row, IssuedSlip.Form.RECEIPT, "", date, doer);
        return row;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnam.ZONE);
    }
}
