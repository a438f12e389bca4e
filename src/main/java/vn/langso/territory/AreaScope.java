package vn.langso.territory;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.database.RowScope;

/**
 * The areas an officer may see and act in: whole subtrees, each named by the code of its root. The one place that
 * answers "is this unit within?", and what row-level security repeats below.
 *
 * @param roots codes of provinces (2 digits), communes (5 digits) and villages; {@code *} is the whole country
 */
public record AreaScope(Set<String> roots) {

    /** The whole country: the program itself. */
    public static final AreaScope EVERYWHERE = new AreaScope(Set.of("*"));

    /** Nowhere: somebody without any office. */
    public static final AreaScope NOWHERE = new AreaScope(Set.of());

    public AreaScope {
        roots = Set.copyOf(roots);
    }

    /** The rows that a database connection shows in this scope. */
    public RowScope rows(@Nullable UUID person) {
        return new RowScope(roots, person);
    }
}
