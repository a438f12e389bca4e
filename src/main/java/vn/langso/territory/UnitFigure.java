package vn.langso.territory;

import java.math.BigDecimal;

/**
 * Size of a unit as its source tells it.
 *
 * @param asOf the source and its time, as the source was loaded
 */
public record UnitFigure(BigDecimal areaKm2, int population, String asOf) {}
