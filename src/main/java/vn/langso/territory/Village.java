package vn.langso.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A settlement below the commune during one period in which nothing about it changes.
 *
 * @param code the commune's code, a dot and three digits; never used again for another
 * @param version goes up with each change; a command names the version it was decided on
 * @param validFrom first day of the period
 * @param validTo first day after it; empty while it lasts
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Village(
        String code,
        String commune,
        String name,
        VillageKind kind,
        int version,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {}
