package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.Optional;
import vn.langso.territory.Spelling;

/**
 * A name to be found by, of a unit or of a former unit.
 *
 * @param folded as {@link Spelling#folded} makes it
 * @param toned as {@link Spelling#toned} makes it
 */
record Name(
        String folded,
        String toned,
        Trigrams trigrams,
        Optional<String> unit,
        Optional<String> former,
        LocalDate validFrom) {

    /** The code of what bears it. */
    String code() {
        return unit.or(() -> former).orElseThrow();
    }

    /** Whether it begins so, or one of its words does. */
    boolean begins(String text) {
        for (var at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
            if (at == 0 || folded.charAt(at - 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
