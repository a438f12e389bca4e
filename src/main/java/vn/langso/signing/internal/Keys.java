package vn.langso.signing.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a further piece of a list begins, as it stands in an address that anybody may have written. */
final class Keys {

    private Keys() {}

    /** @return null for the first piece, and for what is no key */
    static @Nullable UUID of(@Nullable String after) {
        try {
            return after == null || after.isEmpty() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }
}
