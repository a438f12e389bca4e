package vn.langso.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Proves that a form was made by this program. It is asked for only by a page that has a form, so a page without one
 * sets no cookie.
 */
public final class FormToken {

    private final @Nullable CsrfToken token;

    FormToken(@Nullable Object token) {
        this.token = token instanceof CsrfToken known ? known : null;
    }

    /** The value of the hidden input {@code _csrf}. */
    public String value() {
        return token == null ? "" : token.getToken();
    }
}
