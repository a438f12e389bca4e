package vn.langso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.GrantRole;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Role;
import vn.langso.web.FormTexts;

/** An office to be given. */
@FormTexts("people.grant")
record GrantForm(
        @NotNull UUID id,
        @NotBlank String name,
        @NotBlank String identityNumber,
        @Nullable String phone,
        @NotNull @Nullable Role role,
        @NotBlank String area,
        @NotNull @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static GrantForm empty(LocalDate today) {
        return new GrantForm(Ids.next(), "", "", "", null, "", today, null);
    }

    GrantRole toCommand() {
        return new GrantRole(
                id,
                name,
                identityNumber,
                Typed.number(phone),
                Objects.requireNonNull(role),
                area,
                Objects.requireNonNull(from),
                Optional.ofNullable(until));
    }
}
