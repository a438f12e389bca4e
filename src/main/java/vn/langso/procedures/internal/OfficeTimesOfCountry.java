package vn.langso.procedures.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.Deadline;
import vn.langso.procedures.OfficeTimes;

/** The clock for those who think in instants. */
@Service
class OfficeTimesOfCountry implements OfficeTimes {

    private final DossierClock clock;

    OfficeTimesOfCountry(DossierClock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Instant> due(Deadline deadline, Instant received, List<Standstill> pauses) {
        var waited = pauses.stream()
                .map(it -> new Pause(local(it.from()), Optional.of(local(it.to()))))
                .toList();
        return clock.due(deadline, local(received), waited)
                .map(due -> due.atZone(Vietnam.ZONE).toInstant());
    }

    @Override
    public long workingDays(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? -clock.days().between(to, from)
                : clock.days().between(from, to);
    }

    @Override
    public Duration workingTime(Instant from, Instant to) {
        return clock.openHours().between(local(from), local(to));
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Vietnam.ZONE);
    }
}
