package vn.langso.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One piece of a list that is paged by key.
 *
 * @param items the piece, in the list's order
 * @param next what to send as {@code after} for the following piece; empty at the end
 */
public record Slice<T>(List<T> items, Optional<String> next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Makes a piece of rows that were read with one row more than wanted.
     *
     * @param rows at most {@code limit + 1} rows
     * @param key the value of the last shown row that the next query starts after
     */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, Optional.empty());
        }
        var items = rows.subList(0, limit);
        return new Slice<>(items, Optional.of(key.apply(items.getLast())));
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }
}
