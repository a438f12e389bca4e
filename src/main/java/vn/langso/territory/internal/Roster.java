package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.territory.Unit;

/**
 * The units of a time in which none of them changes.
 *
 * @param since the first day of that time
 * @param units in the order of their codes
 */
record Roster(LocalDate since, List<Unit> units, Map<String, Unit> byCode, Map<String, List<Unit>> byParent) {

    private static final String COUNTRY = "";

    static Roster of(LocalDate since, Collection<Unit> periods) {
        var units = periods.stream()
                .filter(unit -> holds(unit, since))
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        return new Roster(
                since,
                units,
                units.stream().collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity())),
                units.stream()
                        .collect(Collectors.groupingBy(
                                unit -> unit.parent().orElse(COUNTRY), Collectors.toUnmodifiableList())));
    }

    private static boolean holds(Unit unit, LocalDate day) {
        return !unit.validFrom().isAfter(day)
                && unit.validTo().map(day::isBefore).orElse(true);
    }

    Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Stream<Unit> findAll(Collection<String> codes) {
        return codes.stream().flatMap(code -> find(code).stream());
    }

    /** The provinces, or the communes of one. */
    List<Unit> children(Optional<String> parent) {
        return byParent.getOrDefault(parent.orElse(COUNTRY), List.of());
    }
}
