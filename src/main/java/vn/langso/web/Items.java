package vn.langso.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import vn.langso.kernel.Slice;

/**
 * A piece of a list as programs get it.
 *
 * @param next what to send as {@code after} for the following piece; left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Items<T>(List<T> items, Optional<String> next) {

    public Items {
        items = List.copyOf(items);
    }

    public static <T> Items<T> of(Slice<T> slice) {
        return new Items<>(slice.items(), slice.next());
    }

    /** A list that is never longer than what is asked for at once. */
    public static <T> Items<T> all(List<T> items) {
        return new Items<>(items, Optional.empty());
    }
}
