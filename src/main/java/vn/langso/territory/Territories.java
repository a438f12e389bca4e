package vn.langso.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;

/**
 * The units of the country through time. Everything is answered as of a day; without one, as of today in Viet Nam.
 * Reading needs no right: units are public.
 */
public interface Territories {

    /** The first day of the two-tier local government; earlier there are {@linkplain FormerUnit former units} only. */
    LocalDate TWO_TIERS_SINCE = LocalDate.of(2025, 7, 1);

    LocalDate today();

    /** @param code a unit's code, or an alias that other systems send */
    Optional<Unit> find(String code, LocalDate day);

    default Optional<Unit> find(String code) {
        return find(code, today());
    }

    /** @throws Refusal {@link TerritoryProblem#UNIT_UNKNOWN} when there is no such unit today */
    default Unit require(String code) {
        return find(code).orElseThrow(() -> Refusal.of(TerritoryProblem.UNIT_UNKNOWN, code));
    }

    /** Whether a unit of exactly this code exists today; an alias does not count. */
    boolean isActive(String code);

    /**
     * The codes from the province down to a unit or village, itself included: what {@link AreaScope#contains} takes.
     *
     * @return empty when there is no such unit today
     */
    List<String> path(String code);

    /** Units in the order of their codes. */
    Slice<Unit> list(UnitQuery query);

    /** The provinces, or all communes of one, in the order of their codes. */
    List<Unit> children(Optional<String> parent, LocalDate day);

    /** The units around one on its own tier, the nearest first. */
    List<Unit> neighbours(Unit unit, LocalDate day);

    /**
     * Units by what somebody typed: a code, an alias, or a name of today or of former days, with or without diacritics
     * and kind, and perhaps its province behind a comma.
     *
     * @param near code of the province whose units come first among equals
     * @param limit at most 100
     */
    List<Found> search(String text, LocalDate day, Optional<String> near, int limit);

    /** The commune that a point lies in: by a loaded outline, else by the nearest unit's point within reason. */
    Optional<Located> at(Point point, LocalDate day);

    /** The former units whose area, or part of it, a unit holds today. */
    List<FormerUnit> predecessors(String code);

    /** What happened to a unit since {@link #TWO_TIERS_SINCE}, the latest first. */
    List<UnitChange> history(String code);

    Optional<UnitFigure> figure(String code);
}
