package vn.langso.procedures.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Counts in the time that the office is open, to the second. */
record WorkingHours(OfficeCalendar calendar, OfficeHours hours) {

    /** @param time 0 or more */
    LocalDateTime after(LocalDateTime moment, Duration time) {
        var left = time;
        for (var day = calendar.workingDay(moment.toLocalDate()); ; day = calendar.nextWorkingDay(day)) {
            for (var open : remaining(day, moment)) {
                if (left.compareTo(open.length()) <= 0) {
                    return open.from().plus(left);
                }
                left = left.minus(open.length());
            }
        }
    }

    /** How much office time lies between two moments. */
    Duration between(LocalDateTime from, LocalDateTime to) {
        var sum = Duration.ZERO;
        for (var day = calendar.workingDay(from.toLocalDate());
                !day.isAfter(to.toLocalDate());
                day = calendar.nextWorkingDay(day)) {
            sum = sum.plus(
                    remaining(day, from).stream().map(open -> open.until(to)).reduce(Duration.ZERO, Duration::plus));
        }
        return sum;
    }

    /** The day's spells, without what lies before the moment. */
    private List<Spell> remaining(LocalDate day, LocalDateTime moment) {
        return Stream.of(hours.morning(day), hours.afternoon(day))
                .map(spell -> spell.since(moment))
                .filter(spell -> spell.length().isPositive())
                .toList();
    }
}
