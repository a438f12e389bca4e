package vn.langso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.Purpose;
import vn.langso.web.FormTexts;

/** Whom an officer looks for, and why. */
@FormTexts("people.search")
record SearchForm(
        @NotBlank @Size(max = 200) String text,
        @NotNull Purpose.@Nullable Reason reason,
        @NotBlank @Size(min = 3, max = 500) String detail) {

    static SearchForm empty() {
        return new SearchForm("", null, "");
    }

    Purpose toPurpose() {
        return new Purpose(Objects.requireNonNull(reason), detail);
    }
}
