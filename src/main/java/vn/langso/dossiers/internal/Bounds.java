package vn.langso.dossiers.internal;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.territory.AreaScope;

/**
 * Where an officer's list is bounded to, in the words of the table's indexes. Row-level security repeats it.
 *
 * @param province empty when offices are in several
 * @param units empty when whole provinces are meant
 */
record Bounds(Optional<String> province, Set<String> units) {

    private static final int PROVINCE = 2;

    /** @param provinceOf tells the province of a unit */
    static Bounds of(AreaScope scope, Function<String, String> provinceOf) {
        var provinces = scope.roots().stream().map(provinceOf).collect(Collectors.toCollection(TreeSet::new));
        var whole = scope.roots().stream().anyMatch(root -> root.length() <= PROVINCE);
        return new Bounds(
                provinces.size() == 1 ? Optional.of(provinces.first()).filter(it -> !it.equals("*")) : Optional.empty(),
                whole ? Set.of() : scope.roots());
    }

    /** Only this unit, when it is wanted. */
    Bounds within(Optional<String> unit) {
        return unit.map(it -> new Bounds(province, Set.of(it))).orElse(this);
    }

    String @Nullable [] unitsOrNull() {
        return units.isEmpty() ? null : units.toArray(String[]::new);
    }
}
