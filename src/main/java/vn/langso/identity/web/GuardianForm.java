package vn.langso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.AppointGuardian;
import vn.langso.kernel.Ids;
import vn.langso.web.FormTexts;

/** Who guards somebody, by which decision. */
@FormTexts("people.guardian")
record GuardianForm(
        @NotNull UUID id,
        @NotBlank String name,
        @NotBlank String identityNumber,
        @NotBlank String purpose,
        @NotNull @Nullable LocalDate until) {

    static GuardianForm empty() {
        return new GuardianForm(Ids.next(), "", "", "", null);
    }

    AppointGuardian toCommand(UUID ward) {
        return new AppointGuardian(id, ward, name, identityNumber, purpose, Objects.requireNonNull(until));
    }
}
