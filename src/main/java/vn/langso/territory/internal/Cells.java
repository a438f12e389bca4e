package vn.langso.territory.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langso.territory.Spelling;
import vn.langso.territory.UnitKind;

/** The values of one row. A wrong one becomes a problem and some stand-in, and the row is no longer sound. */
final class Cells {

    private static final Pattern UNIT_CODE = Pattern.compile("\\d{2}|\\d{5}");

    private final FileKind kind;
    private final List<String> values;
    private final RowPlace place;
    private final Problems problems;
    private boolean sound = true;

    Cells(FileKind kind, List<String> values, RowPlace place, Problems problems) {
        this.kind = kind;
        this.values = values;
        this.place = place;
        this.problems = problems;
    }

    RowPlace place() {
        return place;
    }

    boolean sound() {
        return sound;
    }

    String text(String column) {
        return values.get(kind.header().indexOf(column));
    }

    String code(String column) {
        var code = text(column);
        return UNIT_CODE.matcher(code).matches() ? code : wrong("territory.import.code-invalid", code, code);
    }

    Optional<String> optionalCode(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(code(column));
    }

    String name(String column) {
        var name = Spelling.tidy(text(column));
        return Names.sound(name) ? name : wrong("territory.import.name-invalid", name, shortened(name));
    }

    String required(String column) {
        var value = Spelling.tidy(text(column));
        return value.isEmpty() ? wrong("territory.import.value-missing", value, column) : value;
    }

    UnitKind unitKind(String column) {
        return UnitKind.of(text(column))
                .orElseGet(() -> wrong("territory.import.kind-unknown", UnitKind.COMMUNE, shortened(text(column))));
    }

    Optional<UnitKind> optionalKind(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(unitKind(column));
    }

    LocalDate day(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeException garbled) {
            return wrong("territory.import.day-invalid", LocalDate.EPOCH, shortened(text(column)));
        }
    }

    BigDecimal number(String column) {
        try {
            return new BigDecimal(text(column));
        } catch (NumberFormatException garbled) {
            return wrong("territory.import.number-invalid", BigDecimal.ONE, shortened(text(column)));
        }
    }

    /** Notes a problem of this row. */
    <T> T wrong(String message, T standIn, Object... arguments) {
        sound = false;
        problems.add(place, message, arguments);
        return standIn;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
