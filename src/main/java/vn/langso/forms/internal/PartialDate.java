package vn.langso.forms.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known, written {@code 1944}, {@code 1944-05} or {@code 1944-05-16}.
 *
 * @param month 0 when it is not known
 * @param day 0 when it is not known
 */
record PartialDate(int year, int month, int day) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** As people write it: 16/5/1944, 5/1944, 1944. */
    private static final Pattern WRITTEN = Pattern.compile("(?:(?:(\\d{1,2})[/. -])?(\\d{1,2})[/. -])?(\\d{4})");

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;

    /** Empty when it is not so written, or no such day exists. */
    static Optional<PartialDate> ofIso(String text) {
        var parts = ISO.matcher(text);
        return parts.matches() ? of(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    /** What somebody typed, in either way. */
    static Optional<PartialDate> parse(String text) {
        var parts = WRITTEN.matcher(text);
        return ofIso(text)
                .or(() -> parts.matches() ? of(parts.group(3), parts.group(2), parts.group(1)) : Optional.empty());
    }

    /** Parts as they were typed; those not known are blank or missing. */
    static Optional<PartialDate> of(@Nullable String year, @Nullable String month, @Nullable String day) {
        try {
            var date = new PartialDate(number(year), number(month), number(day));
            return date.exists() ? Optional.of(date) : Optional.empty();
        } catch (NumberFormatException | DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        return typed == null || typed.isBlank() ? 0 : Integer.parseInt(typed);
    }

    private boolean exists() {
        if (year < EARLIEST || year > LATEST || (month == 0 && day != 0)) {
            return false;
        }
        return month == 0 || YearMonth.of(year, month).isValidDay(Math.max(day, 1));
    }

    /** The whole date; empty when it is known in part only. */
    Optional<LocalDate> whole() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** The first day it may mean. */
    LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    @Override
    public String toString() {
        return month == 0
                ? "%04d".formatted(year)
                : day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
