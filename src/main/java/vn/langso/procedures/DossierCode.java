package vn.langso.procedures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a dossier: the agency that accepted it, the day, and a serial that starts again each day, such as
 * {@code H14.16.3-261122-0007}. It is given once and never changes when the dossier moves. Codes in the order of
 * before 2020 ({@code 000.00.01.H14-200115-0007}) are read and kept as they are.
 */
public record DossierCode(String value) {

    private static final Pattern FORM = Pattern.compile(
            "(?<agency>[A-Z]\\d{2}(?:\\.\\d{1,3}){0,4}|(?<old>(?:\\d{2,3}\\.){3}[A-Z]\\d{2}))-(?<day>\\d{6})-(?<serial>\\d{4,5})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    /** @throws IllegalArgumentException when it is no code of either order, or names no day of the calendar */
    public DossierCode {
        day(parts(value));
    }

    /**
     * The code of a dossier accepted today.
     *
     * @param serial 1 to 99999
     */
    public static DossierCode of(AgencyIdentifier agency, LocalDate receivedOn, int serial) {
        if (serial < 1) {
            throw new IllegalArgumentException("No serial: " + serial);
        }
        return new DossierCode("%s-%s-%04d".formatted(agency, DAY.format(receivedOn), serial));
    }

    /** Who accepted it. */
    public AgencyIdentifier agency() {
        var parts = parts(value);
        return parts.group("old") == null
                ? new AgencyIdentifier(parts.group("agency"))
                : AgencyIdentifier.ofOldOrder(parts.group("old"));
    }

    public LocalDate receivedOn() {
        return day(parts(value));
    }

    public int serial() {
        return Integer.parseInt(parts(value).group("serial"));
    }

    private static Matcher parts(String value) {
        var parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No dossier code: " + value);
        }
        return parts;
    }

    private static LocalDate day(Matcher parts) {
        try {
            return LocalDate.parse(parts.group("day"), DAY.withResolverStyle(java.time.format.ResolverStyle.STRICT));
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException("No day: " + parts.group("day"), none);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
