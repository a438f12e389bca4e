package vn.langso.identity.signin;

import jakarta.validation.constraints.NotBlank;
import vn.langso.web.FormTexts;

/** The code as somebody types it. */
@FormTexts("signin.code")
record CodeForm(@NotBlank String code) {}
