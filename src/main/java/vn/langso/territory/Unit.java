package vn.langso.territory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A province or commune as it is during one period in which nothing about it changes.
 *
 * @param code two digits for the upper tier, five for the lower (Decision 19/2025/QĐ-TTg)
 * @param name the Vietnamese name without its kind
 * @param latinName the same in plain Latin letters
 * @param parent code of the province; empty for a province itself
 * @param validFrom first day of the period
 * @param validTo first day after it; empty while it lasts
 */
public record Unit(
        String code,
        String name,
        String latinName,
        UnitKind kind,
        Optional<String> parent,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** Code of the province it is in, or is. */
    public String province() {
        return parent.orElse(code);
    }

    public boolean provincial() {
        return kind.provincial();
    }
}
