package vn.langso.procedures.internal;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When an office is open on a working day.
 *
 * @param closes the end of the day, and so of every limit counted in days
 */
record OfficeHours(LocalTime opens, LocalTime noon, LocalTime reopens, LocalTime closes) {

    /** Eight hours, as most offices keep them. */
    static final OfficeHours USUAL =
            new OfficeHours(LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(17, 0));

    Spell morning(LocalDate day) {
        return new Spell(day.atTime(opens), day.atTime(noon));
    }

    Spell afternoon(LocalDate day) {
        return new Spell(day.atTime(reopens), day.atTime(closes));
    }
}
