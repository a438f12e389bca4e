package vn.langso.territory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.langso.database.RowScope;
import vn.langso.kernel.Refusal;

/**
 * The areas an officer may see and act in: whole subtrees, each named by the code of its root. The one place that
 * answers "is this unit within?", and what row-level security repeats below.
 *
 * @param roots codes of provinces (2 digits), communes (5 digits) and villages; {@code *} is the whole country
 */
public record AreaScope(Set<String> roots) {

    private static final String COUNTRY = "*";

    /** The whole country: the program itself. */
    public static final AreaScope EVERYWHERE = new AreaScope(Set.of(COUNTRY));

    /** Nowhere: somebody without any office. */
    public static final AreaScope NOWHERE = new AreaScope(Set.of());

    public AreaScope {
        roots = Set.copyOf(roots);
    }

    /**
     * Whether a unit is within.
     *
     * @param path the unit's code and those above it, as {@link Territories#path} gives them; an unknown unit's empty
     *     path is within nothing
     */
    public boolean contains(Collection<String> path) {
        return !path.isEmpty() && (roots.contains(COUNTRY) || path.stream().anyMatch(roots::contains));
    }

    /** @see #contains(Collection) */
    public boolean contains(String... path) {
        return contains(List.of(path));
    }

    /** @throws Refusal {@link TerritoryProblem#OUT_OF_AREA} when the unit of this path is not within */
    public void require(String... path) {
        if (!contains(path)) {
            throw new Refusal(TerritoryProblem.OUT_OF_AREA);
        }
    }

    /**
     * What both scopes hold.
     *
     * @param path tells the codes from the province down to a unit, such as {@link Territories#path}
     */
    public AreaScope intersection(AreaScope other, Function<String, List<String>> path) {
        var common = new HashSet<String>();
        roots.stream().filter(root -> other.holds(root, path)).forEach(common::add);
        other.roots.stream().filter(root -> holds(root, path)).forEach(common::add);
        return new AreaScope(common);
    }

    private boolean holds(String root, Function<String, List<String>> path) {
        return roots.contains(COUNTRY) || roots.contains(root) || (!root.equals(COUNTRY) && contains(path.apply(root)));
    }

    /** The rows that a database connection shows in this scope. */
    public RowScope rows(@Nullable UUID person) {
        return new RowScope(roots, person);
    }
}
