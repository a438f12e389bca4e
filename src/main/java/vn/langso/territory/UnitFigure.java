package vn.langso.territory;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Size of a unit as its source tells it; empty where it tells nothing.
 *
 * @param asOf the source and its time, as the source was loaded
 */
public record UnitFigure(Optional<BigDecimal> areaKm2, Optional<Integer> population, String asOf) {}
