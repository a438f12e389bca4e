package vn.langso.territory.internal;

import java.math.BigDecimal;

/** Size of a unit. */
record FigureRow(RowPlace place, String code, BigDecimal areaKm2, int population, String asOf) {

    private static final BigDecimal LARGEST_AREA = BigDecimal.valueOf(100_000);
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(100_000_000);

    static FigureRow of(Cells cells) {
        var area = cells.number("area_km2");
        var population = cells.number("population");
        if (area.signum() <= 0 || area.compareTo(LARGEST_AREA) > 0) {
            cells.wrong("territory.import.number-invalid", area, cells.text("area_km2"));
        }
        if (population.signum() < 0 || population.compareTo(MOST_PEOPLE) > 0 || population.scale() > 0) {
            population = cells.wrong("territory.import.number-invalid", BigDecimal.ZERO, cells.text("population"));
        }
        return new FigureRow(
                cells.place(), cells.code("code"), area, population.intValueExact(), cells.required("as_of"));
    }
}
