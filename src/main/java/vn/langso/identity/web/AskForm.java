package vn.langso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.AskMandate;
import vn.langso.kernel.Ids;
import vn.langso.web.FormTexts;

/** Asks a family member for the right to act. */
@FormTexts("people.ask")
record AskForm(
        @NotNull UUID id,
        @NotBlank String name,
        @NotBlank String identityNumber,
        @NotBlank String purpose,
        @NotNull @Nullable LocalDate until) {

    static AskForm empty() {
        return new AskForm(Ids.next(), "", "", "", null);
    }

    AskMandate toCommand() {
        return new AskMandate(id, name, identityNumber, purpose, Objects.requireNonNull(until));
    }
}
