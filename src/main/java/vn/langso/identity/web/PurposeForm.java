package vn.langso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.Purpose;
import vn.langso.web.FormTexts;

/** Why personal data are read, asked before they are shown. */
@FormTexts("people.purpose")
record PurposeForm(
        @NotNull Purpose.@Nullable Reason reason,
        @NotBlank @Size(min = 3, max = 500) String detail) {

    static PurposeForm empty() {
        return new PurposeForm(null, "");
    }

    Purpose toPurpose() {
        return new Purpose(Objects.requireNonNull(reason), detail);
    }
}
