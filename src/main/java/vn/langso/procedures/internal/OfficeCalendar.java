package vn.langso.procedures.internal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** On which days an office works: Monday to Friday, but for the days that the government or the province changed. */
final class OfficeCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, SpecialDay> special;

    /** @param special a later word on the same day takes the place of an earlier one */
    OfficeCalendar(Collection<SpecialDay> special) {
        this.special = special.stream()
                .collect(toUnmodifiableMap(SpecialDay::day, Function.identity(), (earlier, later) -> later));
    }

    /** This calendar with a province's own days, which go before the country's. */
    OfficeCalendar with(Collection<SpecialDay> own) {
        return new OfficeCalendar(
                Stream.concat(special.values().stream(), own.stream()).toList());
    }

    boolean works(LocalDate day) {
        var known = special.get(day);
        return known == null
                ? !WEEKEND.contains(day.getDayOfWeek())
                : known.kind().worked();
    }

    /** The day itself when it is worked, else the next that is. */
    LocalDate workingDay(LocalDate day) {
        return works(day) ? day : nextWorkingDay(day);
    }

    LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
