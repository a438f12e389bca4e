package vn.langso.dossiers.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: the moment it is ordered by, then the code. */
record ListKey(Instant at, String code) {

    private static final char PARTING = '~';

    /** @return empty for no text and for one that is none of ours, which begins the list anew */
    static Optional<ListKey> read(@Nullable String text) {
        var parting = text == null ? -1 : text.indexOf(PARTING);
        if (text == null || parting < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ListKey(Instant.parse(text.substring(0, parting)), text.substring(parting + 1)));
        } catch (DateTimeException garbled) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at.toString() + PARTING + code;
    }
}
