package vn.langso.identity.signin;

import org.springframework.security.core.AuthenticationException;

/** The e-ID provider does not answer. */
public final class EidAway extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    EidAway(Throwable cause) {
        super("The e-ID provider does not answer", cause);
    }
}
