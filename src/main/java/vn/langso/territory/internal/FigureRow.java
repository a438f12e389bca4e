package vn.langso.territory.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Size of a unit; what the source does not tell is missing. */
record FigureRow(
        RowPlace place,
        String code,
        @Nullable BigDecimal areaKm2,
        @Nullable Integer population,
        String asOf) {

    private static final BigDecimal LARGEST_AREA = BigDecimal.valueOf(100_000);
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(100_000_000);

    static FigureRow of(Cells cells) {
        return new FigureRow(
                cells.place(), cells.code("code"), area(cells), population(cells), cells.required("as_of"));
    }

    private static @Nullable BigDecimal area(Cells cells) {
        if (cells.text("area_km2").isEmpty()) {
            return null;
        }
        var area = cells.number("area_km2");
        return area.signum() > 0 && area.compareTo(LARGEST_AREA) <= 0
                ? area
                : cells.wrong("territory.import.number-invalid", BigDecimal.ONE, cells.text("area_km2"));
    }

    private static @Nullable Integer population(Cells cells) {
        if (cells.text("population").isEmpty()) {
            return null;
        }
        var population = cells.number("population");
        return population.signum() >= 0 && population.compareTo(MOST_PEOPLE) <= 0 && population.scale() <= 0
                ? population.intValueExact()
                : cells.wrong("territory.import.number-invalid", Integer.valueOf(0), cells.text("population"));
    }
}
