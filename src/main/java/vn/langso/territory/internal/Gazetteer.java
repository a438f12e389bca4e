package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import vn.langso.territory.FormerUnit;
import vn.langso.territory.Point;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;
import vn.langso.territory.UnitChange;
import vn.langso.territory.UnitFigure;
import vn.langso.territory.UnitQuery;

/**
 * Every unit through time with what is known of it, as one import left it. It never changes: another import makes
 * another one, and {@link Gazetteers} has the latest.
 *
 * @param edition which import it comes from
 * @param rosters the units of each time, by its first day
 * @param aliases the unit's code for each code that other systems send
 * @param changes of each unit, the latest first
 * @param predecessors the former units whose area a unit holds, of its own tier
 */
record Gazetteer(
        String edition,
        NavigableMap<LocalDate, Roster> rosters,
        Map<String, String> aliases,
        Map<String, List<UnitChange>> changes,
        Map<String, UnitFigure> figures,
        Map<String, FormerUnit> formerUnits,
        Map<String, List<FormerUnit>> predecessors,
        Map<String, Point> points,
        List<Name> names,
        Map<String, List<Name>> namesOfUnits) {

    private static final Roster NOTHING = Roster.of(LocalDate.EPOCH, List.of());

    /** The units of a day; none before {@link Territories#TWO_TIERS_SINCE}. */
    Roster on(LocalDate day) {
        var entry = rosters.floorEntry(day);
        return entry == null ? NOTHING : entry.getValue();
    }

    /** The units after every change that is known, be it still to come. */
    Roster latest() {
        return rosters.isEmpty() ? NOTHING : rosters.lastEntry().getValue();
    }

    Optional<Unit> find(String code, LocalDate day) {
        return on(day).find(code);
    }

    Optional<Unit> findByAlias(String alias, LocalDate day) {
        return Optional.ofNullable(aliases.get(alias)).flatMap(code -> find(code, day));
    }

    /** One more than the limit, when there is one. */
    List<Unit> list(UnitQuery query, Optional<String> name) {
        var roster = on(query.day());
        var candidates = query.parent().isPresent() ? roster.children(query.parent()) : roster.units();
        return candidates.stream()
                .filter(unit -> query.kind().map(unit.kind()::equals).orElse(true))
                .filter(unit -> query.after()
                        .map(after -> unit.code().compareTo(after) > 0)
                        .orElse(true))
                .filter(unit -> name.map(begin -> named(unit, begin)).orElse(true))
                .limit(query.limit() + 1L)
                .toList();
    }

    private boolean named(Unit unit, String begin) {
        return namesOfUnits.getOrDefault(unit.code(), List.of()).stream().anyMatch(name -> name.begins(begin));
    }

    Optional<FormerUnit> former(String code) {
        return Optional.ofNullable(formerUnits.get(code));
    }

    Optional<Point> point(String code) {
        return Optional.ofNullable(points.get(code));
    }
}
