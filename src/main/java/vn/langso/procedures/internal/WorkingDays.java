package vn.langso.procedures.internal;

import java.time.LocalDate;

/**
 * Counts in working days. What arrives on a day off counts as received on the next working day; the day of receipt is
 * not counted (Civil Code 2015, Article 147, clause 2).
 */
record WorkingDays(OfficeCalendar calendar) {

    /** @param days 0 or more */
    LocalDate after(LocalDate day, long days) {
        var end = calendar.workingDay(day);
        for (var left = days; left > 0; left--) {
            end = calendar.nextWorkingDay(end);
        }
        return end;
    }

    /** How many working days {@link #after} needs from one day to a later one. */
    long between(LocalDate from, LocalDate to) {
        var end = calendar.workingDay(to);
        var days = 0L;
        for (var day = calendar.workingDay(from); day.isBefore(end); day = calendar.nextWorkingDay(day)) {
            days++;
        }
        return days;
    }
}
