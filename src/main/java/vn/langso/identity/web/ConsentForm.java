package vn.langso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.Mandate;
import vn.langso.identity.RecordConsent;
import vn.langso.kernel.Ids;
import vn.langso.web.FormTexts;

/** A consent given aloud or on paper. */
@FormTexts("people.consent")
record ConsentForm(
        @NotNull UUID id,
        @NotNull Mandate.@Nullable Basis basis,
        @NotBlank String purpose,
        @Nullable String witness,
        @Nullable String paper,
        @NotNull @Nullable LocalDate until) {

    static ConsentForm empty() {
        return new ConsentForm(Ids.next(), null, "", "", "", null);
    }

    RecordConsent toCommand(UUID subject) {
        return new RecordConsent(
                id,
                subject,
                Objects.requireNonNull(basis),
                purpose,
                Typed.text(witness),
                Typed.text(paper),
                Objects.requireNonNull(until));
    }
}
