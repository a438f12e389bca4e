package vn.langso.dossiers.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.ChannelTerms;
import vn.langso.procedures.Deadline;
import vn.langso.procedures.OfficeTimes;
import vn.langso.procedures.OfficeTimes.Standstill;
import vn.langso.procedures.Procedure;
import vn.langso.procedures.Procedures;

/** When a dossier is due, and by when the desk has to look at it. */
@Component
class Timing {

    /** A new dossier is looked at within eight working hours (Decree 118/2025/NĐ-CP, as provinces apply it). */
    private static final Deadline FIRST_LOOK = Deadline.of(8, Deadline.Unit.WORKING_HOUR);

    /** Sorts behind every date: nobody has to look at it by a certain time. */
    static final Instant NO_DATE = Instant.parse("9999-01-01T00:00:00Z");

    private final OfficeTimes times;
    private final Procedures procedures;

    Timing(OfficeTimes times, Procedures procedures) {
        this.times = times;
        this.procedures = procedures;
    }

    Instant firstLook(Instant submitted) {
        return times.due(FIRST_LOOK, submitted, List.of()).orElse(NO_DATE);
    }

    /** The position with its clock running: the terms are those of the day of filing, on the channel it came by. */
    Position run(Filing filing, Position position, List<Standstill> standstills) {
        var received = position.receivedAt().orElseThrow();
        var sinceReceipt =
                standstills.stream().filter(it -> !it.from().isBefore(received)).toList();
        var due = deadline(filing).flatMap(deadline -> times.due(deadline, received, sinceReceipt));
        return position.due(due, due.orElse(NO_DATE));
    }

    /** The position with its clock standing. @param until by when somebody looks whether it still does */
    Position stand(Position position, Optional<LocalDate> until) {
        return position.due(Optional.empty(), until.map(Timing::endOf).orElse(NO_DATE));
    }

    private Optional<Deadline> deadline(Filing filing) {
        var filedOn = LocalDate.ofInstant(filing.submittedAt(), Vietnam.ZONE);
        return procedures.find(filing.procedure(), filedOn).flatMap(it -> deadline(it, filing));
    }

    private static Optional<Deadline> deadline(Procedure procedure, Filing filing) {
        return procedure
                .caseOf(filing.caseCode())
                .flatMap(Procedure.Case::deadline)
                .or(() -> procedure.channels().stream()
                        .filter(terms -> terms.channel() == filing.channel())
                        .findFirst()
                        .or(() -> procedure.channels().stream().findFirst())
                        .map(ChannelTerms::deadline));
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant().minusSeconds(1);
    }
}
