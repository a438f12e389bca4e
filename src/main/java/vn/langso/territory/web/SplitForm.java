package vn.langso.territory.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.langso.kernel.Ids;
import vn.langso.territory.ChangeVillages;
import vn.langso.territory.Village;
import vn.langso.territory.VillageAct;
import vn.langso.territory.VillageKind;
import vn.langso.territory.VillageName;
import vn.langso.territory.VillageVersion;
import vn.langso.web.FormTexts;

/**
 * One village becomes several of the same kind.
 *
 * @param names one on each line
 */
@FormTexts("territory.village")
public record SplitForm(
        @NotNull @Nullable UUID key,
        int version,
        @NotNull @Nullable VillageKind kind,
        @NotBlank @Nullable String names,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate effectiveOn,

        @NotBlank @Nullable String legalBasis,
        @AssertTrue boolean confirmed) {

    static SplitForm of(Village village, LocalDate today) {
        return new SplitForm(Ids.next(), village.version(), village.kind(), "", today, "", false);
    }

    ChangeVillages splitting(String commune, String village) {
        return new ChangeVillages(
                Objects.requireNonNull(key),
                commune,
                VillageAct.SPLIT,
                List.of(new VillageVersion(village, version)),
                Objects.requireNonNull(names)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new VillageName(Objects.requireNonNull(kind), line))
                        .toList(),
                Objects.requireNonNull(effectiveOn),
                Objects.requireNonNull(legalBasis));
    }
}
