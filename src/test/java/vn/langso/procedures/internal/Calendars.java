package vn.langso.procedures.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The country's calendar as it comes with the program. */
final class Calendars {

    static final OfficeCalendar COUNTRY = country();

    private Calendars() {}

    private static OfficeCalendar country() {
        var file = Calendars.class.getResourceAsStream("/base/procedures/public-holidays.csv");
        try (var csv = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            return new OfficeCalendar(SpecialDays.read(csv));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
