package vn.langso.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision that was recorded.
 *
 * @param before names of the villages until then
 * @param after names of the villages from then on
 * @param recordedAt when it was entered
 */
public record VillageChange(
        UUID id,
        String commune,
        VillageAct act,
        LocalDate effectiveOn,
        String legalBasis,
        List<String> before,
        List<String> after,
        Instant recordedAt) {

    public VillageChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
