package vn.langso.database;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the work of the current thread may see in tables under row-level security. Outside any scope there is
 * nothing to see, so work that forgot its bound finds no row.
 *
 * @param areas codes of units whose rows are visible, with all below them; {@code *} stands for every unit
 * @param person the person whose own rows are visible as well
 */
public record RowScope(Set<String> areas, @Nullable UUID person) {

    private static final ThreadLocal<RowScope> CURRENT = new ThreadLocal<>();

    /** Sees nothing. */
    public static final RowScope NOTHING = new RowScope(Set.of(), null);

    /** Sees every row: jobs of the program itself and operator's commands. */
    public static final RowScope EVERYTHING = new RowScope(Set.of("*"), null);

    public RowScope {
        areas = Set.copyOf(areas);
    }

    /** The scope of the current thread. */
    public static RowScope current() {
        var scope = CURRENT.get();
        return scope == null ? NOTHING : scope;
    }

    /**
     * Does some work in this scope and goes back to the earlier one. A transaction keeps the scope in which it took its
     * connection, so a scope is entered before the transaction, not within.
     */
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        var earlier = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (earlier == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(earlier);
            }
        }
    }

    /** Does some work in this scope; see {@link #call}. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** The codes as PostgreSQL reads them from the setting {@code langso.areas}: joined by commas, sorted. */
    String areasSetting() {
        return String.join(",", new TreeSet<>(areas));
    }

    /** The person as PostgreSQL reads it from the setting {@code langso.person}; empty when there is none. */
    String personSetting() {
        return person == null ? "" : person.toString();
    }
}
