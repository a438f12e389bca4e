package vn.langso.procedures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The clock of the country's offices: working days, holidays and hours, in Viet Nam. */
public interface OfficeTimes {

    /**
     * The last moment that is on time. A pause moves it by exactly the working time it took.
     *
     * @param received when the dossier was complete
     * @param pauses that have ended
     * @return empty when no clock runs for a single dossier
     */
    Optional<Instant> due(Deadline deadline, Instant received, List<Standstill> pauses);

    /** How many working days lie between two days; the first is not counted. Negative when the second is earlier. */
    long workingDays(LocalDate from, LocalDate to);

    /** How much of the time between two moments the office was open. */
    Duration workingTime(Instant from, Instant to);

    /** A time that is not the agency's: it waited for a supplement, a payment or another agency. */
    record Standstill(Instant from, Instant to) {}
}
