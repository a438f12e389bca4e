package vn.langso.territory.web;

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
 * A new village, or a new name for one.
 *
 * @param version of the village that gets another name; 0 for a new one
 */
@FormTexts("territory.village")
public record VillageForm(
        @NotNull @Nullable UUID key,
        int version,
        @NotNull @Nullable VillageKind kind,
        @NotBlank @Nullable String name,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate effectiveOn,

        @NotBlank @Nullable String legalBasis) {

    static VillageForm blank(VillageKind kind, LocalDate today) {
        return new VillageForm(Ids.next(), 0, kind, "", today, "");
    }

    static VillageForm of(Village village, LocalDate today) {
        return new VillageForm(Ids.next(), village.version(), village.kind(), village.name(), today, "");
    }

    ChangeVillages creation(String commune) {
        return command(commune, VillageAct.CREATE, List.of());
    }

    ChangeVillages renaming(String commune, String village) {
        return command(commune, VillageAct.RENAME, List.of(new VillageVersion(village, version)));
    }

    private ChangeVillages command(String commune, VillageAct act, List<VillageVersion> before) {
        return new ChangeVillages(
                Objects.requireNonNull(key),
                commune,
                act,
                before,
                List.of(new VillageName(Objects.requireNonNull(kind), Objects.requireNonNull(name))),
                Objects.requireNonNull(effectiveOn),
                Objects.requireNonNull(legalBasis));
    }
}
