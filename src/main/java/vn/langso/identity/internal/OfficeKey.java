package vn.langso.identity.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.Office;
import vn.langso.territory.Spelling;

/** Where a piece of the list of offices ended. */
record OfficeKey(String holder, UUID id) {

    static String of(Office office) {
        return office.id() + Spelling.folded(office.holder());
    }

    /** A key that was sent back; null, and so the list's beginning, when it is none of ours. */
    static @Nullable OfficeKey parse(Optional<String> text) {
        try {
            return text.map(it -> new OfficeKey(it.substring(36), UUID.fromString(it.substring(0, 36))))
                    .orElse(null);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException garbled) {
            return null;
        }
    }
}
