package vn.langso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.RegisterClient;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Scope;
import vn.langso.web.FormTexts;

/** A program to be registered. */
@FormTexts("signin.client")
record ClientForm(
        @NotNull UUID id,
        @NotBlank @Size(max = 200) String name,
        @NotBlank String area,
        @NotEmpty @Nullable Set<Scope> scopes,
        @Nullable String redirects,
        @NotNull @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static ClientForm empty(LocalDate today) {
        return new ClientForm(Ids.next(), "", "", Set.of(), "", today, null);
    }

    RegisterClient toCommand() {
        return new RegisterClient(
                id,
                name.strip(),
                area,
                Objects.requireNonNull(scopes),
                Typed.text(redirects).map(it -> List.of(it.split("\\s+"))).orElse(List.of()),
                Objects.requireNonNull(from),
                Optional.ofNullable(until));
    }
}
