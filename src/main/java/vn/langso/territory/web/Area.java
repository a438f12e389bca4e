package vn.langso.territory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.territory.FormerUnit;
import vn.langso.territory.Found;
import vn.langso.territory.Unit;
import vn.langso.territory.UnitKind;

/**
 * A unit as programs get it.
 *
 * @param match in answers to a search: how the text led here
 * @param former in answers to a search: the old unit that the text named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Area(
        String code,
        String name,
        String latinName,
        UnitKind kind,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Found.@Nullable Match match,
        @Nullable Former former) {

    /** An old unit. @param split whether its area went to several units, each of which is a candidate */
    record Former(String code, String name, String kind, String district, String province, boolean split) {

        static Former of(FormerUnit unit) {
            return new Former(unit.code(), unit.name(), unit.kind(), unit.district(), unit.province(), unit.split());
        }
    }

    static Area of(Unit unit) {
        return of(unit, null, Optional.empty());
    }

    static Stream<Area> of(Found found) {
        return found.units().stream().map(unit -> of(unit, found.match(), found.former()));
    }

    static List<Area> of(List<Unit> units) {
        return units.stream().map(Area::of).toList();
    }

    private static Area of(Unit unit, Found.@Nullable Match match, Optional<FormerUnit> former) {
        return new Area(
                unit.code(),
                unit.name(),
                unit.latinName(),
                unit.kind(),
                unit.parent().orElse(null),
                unit.validFrom(),
                unit.validTo().orElse(null),
                match,
                former.map(Former::of).orElse(null));
    }
}
