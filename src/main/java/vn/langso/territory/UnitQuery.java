package vn.langso.territory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which units to list.
 *
 * @param parent only communes of this province
 * @param kind only units of this kind
 * @param name only units whose name holds a word that begins so, whatever its diacritics
 * @param day as of which day
 * @param after only units with a later code
 * @param limit 1 to 500
 */
public record UnitQuery(
        Optional<String> parent,
        Optional<UnitKind> kind,
        Optional<String> name,
        LocalDate day,
        Optional<String> after,
        int limit) {

    public UnitQuery {
        if (limit < 1 || limit > 500) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }
}
