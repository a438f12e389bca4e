package vn.langso.procedures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The electronic identifier of an agency: a chain from the ministry or province down, such as {@code H14.16.3}
 * (Decision 20/2020/QĐ-TTg). It is not the statistical code of a unit.
 */
public record AgencyIdentifier(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{2}(\\.\\d{1,3}){0,4}");

    /** @throws IllegalArgumentException when it is no chain of at most five levels */
    public AgencyIdentifier {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No agency identifier: " + value);
        }
    }

    /** The ministry or province. */
    public AgencyIdentifier root() {
        return new AgencyIdentifier(value.substring(0, 3));
    }

    /** The agency above; none above a ministry or province. */
    public Optional<AgencyIdentifier> parent() {
        var end = value.lastIndexOf('.');
        return end < 0 ? Optional.empty() : Optional.of(new AgencyIdentifier(value.substring(0, end)));
    }

    /** Reads the order of before 2020, lowest level first, unused levels all zeros: {@code 000.00.01.H14}. */
    static AgencyIdentifier ofOldOrder(String text) {
        var levels = Arrays.asList(text.split("\\.", -1)).reversed();
        return new AgencyIdentifier(String.join(".", used(levels)));
    }

    private static List<String> used(List<String> levels) {
        return levels.stream().filter(level -> !level.matches("0+")).toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
