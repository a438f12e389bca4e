package vn.langso.dossiers.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.Dossier;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.ChannelTerms;
import vn.langso.procedures.ChannelTerms.Channel;
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

    /**
     * The position with its clock running: the terms are those of the day of filing, on the channel it came by, unless
     * another date was promised.
     *
     * @param standstills since its receipt, or since the promise
     */
    Position run(Filing filing, Position position, List<Standstill> standstills) {
        var due = position.promised()
                .map(date -> promised(date, standstills))
                .or(() -> deadline(filing)
                        .flatMap(it -> times.due(it, position.receivedAt().orElseThrow(), standstills)));
        return position.due(due, due.orElse(NO_DATE));
    }

    /** The end of a promised day, moved by the working days that the clock stood since the promise. */
    Instant promised(LocalDate date, List<Standstill> standstills) {
        var noon = date.atTime(LocalTime.NOON).atZone(Vietnam.ZONE).toInstant();
        return times.due(Deadline.of(0, Deadline.Unit.WORKING_DAY), noon, standstills)
                .orElseThrow();
    }

    /** How much office time the terms give a dossier as a whole; empty without a clock. */
    Optional<Duration> allowed(Dossier dossier) {
        var line = dossier.line();
        return dossier.receivedAt()
                .flatMap(received -> deadline(
                                line.procedure(), line.submittedAt(), dossier.caseCode(), dossier.channel())
                        .flatMap(deadline -> times.due(deadline, received, List.of()))
                        .map(due -> times.workingTime(received, due)));
    }

    /** The position with its clock standing. @param until by when somebody looks whether it still does */
    Position stand(Position position, Optional<LocalDate> until) {
        return position.due(Optional.empty(), until.map(Timing::endOf).orElse(NO_DATE));
    }

    private Optional<Deadline> deadline(Filing filing) {
        return deadline(filing.procedure(), filing.submittedAt(), filing.caseCode(), filing.channel());
    }

    private Optional<Deadline> deadline(String procedure, Instant filedAt, String caseCode, Channel channel) {
        return procedures
                .find(procedure, LocalDate.ofInstant(filedAt, Vietnam.ZONE))
                .flatMap(it ->
                        it.caseOf(caseCode).flatMap(Procedure.Case::deadline).or(() -> deadline(it, channel)));
    }

    private static Optional<Deadline> deadline(Procedure procedure, Channel channel) {
        return procedure.channels().stream()
                .filter(terms -> terms.channel() == channel)
                .findFirst()
                .or(() -> procedure.channels().stream().findFirst())
                .map(ChannelTerms::deadline);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant().minusSeconds(1);
    }
}
