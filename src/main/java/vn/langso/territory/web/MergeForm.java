package vn.langso.territory.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.langso.kernel.Ids;
import vn.langso.territory.ChangeVillages;
import vn.langso.territory.VillageAct;
import vn.langso.territory.VillageKind;
import vn.langso.territory.VillageName;
import vn.langso.web.FormTexts;

/**
 * Several villages become one.
 *
 * @param villages each as {@link VillageChoice} writes it
 */
@FormTexts("territory.village")
public record MergeForm(
        @NotNull @Nullable UUID key,
        @NotEmpty @Nullable List<String> villages,
        @NotNull @Nullable VillageKind kind,
        @NotBlank @Nullable String name,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate effectiveOn,

        @NotBlank @Nullable String legalBasis,
        @AssertTrue boolean confirmed) {

    static MergeForm blank(VillageKind kind, LocalDate today) {
        return new MergeForm(Ids.next(), List.of(), kind, "", today, "", false);
    }

    ChangeVillages merging(String commune) {
        return new ChangeVillages(
                Objects.requireNonNull(key),
                commune,
                VillageAct.MERGE,
                Objects.requireNonNull(villages).stream()
                        .map(VillageChoice::read)
                        .toList(),
                List.of(new VillageName(Objects.requireNonNull(kind), Objects.requireNonNull(name))),
                Objects.requireNonNull(effectiveOn),
                Objects.requireNonNull(legalBasis));
    }
}
