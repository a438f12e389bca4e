package vn.langso.procedures.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.langso.procedures.Deadline;

/** When a dossier is due. Times are those of the office, in Viet Nam. */
record DossierClock(OfficeCalendar calendar, OfficeHours hours) {

    /**
     * A pause moves the due time by exactly the working time it took; two at once move it once.
     *
     * @param received when the dossier was complete
     * @return the last moment that is on time; empty while a pause lasts, and when no clock runs for a single dossier
     */
    Optional<LocalDateTime> due(Deadline deadline, LocalDateTime received, List<Pause> pauses) {
        if (deadline.amount().isEmpty()
                || pauses.stream().anyMatch(pause -> pause.to().isEmpty())) {
            return Optional.empty();
        }
        return due(deadline, deadline.amount().get(), received, Pause.merged(pauses));
    }

    private Optional<LocalDateTime> due(Deadline deadline, int amount, LocalDateTime received, List<Spell> paused) {
        var day = received.toLocalDate();
        return switch (deadline.unit()) {
            case SAME_DAY -> {
                var start = deadline.latest()
                        .map(latest -> sameDay(received, latest))
                        .orElse(day);
                yield Optional.of(endOf(days().after(start, pausedWorkingDays(paused))));
            }
            case WORKING_HOUR ->
                Optional.of(openHours().after(received, Duration.ofHours(amount).plus(pausedHours(paused))));
            case WORKING_DAY -> Optional.of(endOf(days().after(day, amount + pausedWorkingDays(paused))));
            case DAY -> Optional.of(endOf(calendar.workingDay(day.plusDays(amount + pausedDays(paused)))));
            case CAMPAIGN, ROUND -> Optional.empty();
        };
    }

    /** What arrives after the latest time of a working day belongs to the next. */
    private LocalDate sameDay(LocalDateTime received, LocalTime latest) {
        var day = received.toLocalDate();
        var late = calendar.works(day) && received.toLocalTime().isAfter(latest);
        return late ? calendar.nextWorkingDay(day) : calendar.workingDay(day);
    }

    private LocalDateTime endOf(LocalDate day) {
        return day.atTime(hours.closes());
    }

    private long pausedWorkingDays(List<Spell> paused) {
        return paused.stream()
                .mapToLong(it -> days().between(it.from().toLocalDate(), it.to().toLocalDate()))
                .sum();
    }

    private static long pausedDays(List<Spell> paused) {
        return paused.stream()
                .mapToLong(it ->
                        ChronoUnit.DAYS.between(it.from().toLocalDate(), it.to().toLocalDate()))
                .sum();
    }

    private Duration pausedHours(List<Spell> paused) {
        return paused.stream()
                .map(it -> openHours().between(it.from(), it.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    WorkingDays days() {
        return new WorkingDays(calendar);
    }

    WorkingHours openHours() {
        return new WorkingHours(calendar, hours);
    }
}
