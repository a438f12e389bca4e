package vn.langso.territory;

import java.util.List;
import java.util.Optional;

/**
 * One answer to a search.
 *
 * @param match how the text led here
 * @param units the unit meant; the candidates when it was split since
 * @param former the old unit that the text named, when it did
 */
public record Found(Match match, List<Unit> units, Optional<FormerUnit> former) {

    public Found {
        units = List.copyOf(units);
    }

    /** How well a text fits, the best first. */
    public enum Match {
        /** It is the code. */
        CODE,
        /** It is a code that other systems send. */
        ALIAS,
        /** It is the name, diacritics included; where the tone stands does not matter. */
        NAME,
        /** It is the name but for diacritics. */
        PLAIN_NAME,
        /** The name, or a word of it, begins so. */
        BEGINNING,
        /** It resembles the name. */
        SIMILAR
    }
}
