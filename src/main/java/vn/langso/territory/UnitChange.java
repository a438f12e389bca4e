package vn.langso.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened to a unit on a day.
 *
 * @param name its name from that day on
 * @param before its kind until then; empty for a new unit
 * @param after its kind from then on; empty when it ended
 * @param legalBasis the resolution that says so
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record UnitChange(
        String code,
        LocalDate effectiveOn,
        String name,
        Optional<UnitKind> before,
        Optional<UnitKind> after,
        String legalBasis) {}
