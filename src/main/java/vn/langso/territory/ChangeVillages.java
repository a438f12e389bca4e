package vn.langso.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision of a commune's People's Council about its villages.
 *
 * @param key made by the client once per filled-in form; one key never decides twice
 * @param commune code of the commune
 * @param act what is decided: {@code CREATE} has nothing before it, {@code RENAME} one before and one after, {@code
 *     MERGE} several before and one after, {@code SPLIT} one before and several after
 * @param before the villages that end or get another name
 * @param after what there is from that day on
 * @param effectiveOn the first day on which it holds
 * @param legalBasis number and name of the resolution
 */
public record ChangeVillages(
        UUID key,
        String commune,
        VillageAct act,
        List<VillageVersion> before,
        List<VillageName> after,
        LocalDate effectiveOn,
        String legalBasis) {

    public ChangeVillages {
        before = List.copyOf(before);
        after = List.copyOf(after);
        legalBasis = Spelling.tidy(legalBasis);
    }
}
