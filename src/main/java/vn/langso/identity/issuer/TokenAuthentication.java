package vn.langso.identity.issuer;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.langso.identity.signin.SignedIn;

/** The security context of a program, which acts for a person or in its own name. It is never kept in a session. */
public final class TokenAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient ApiToken token;
    private final transient Optional<SignedIn> person;

    TokenAuthentication(ApiToken token, Optional<SignedIn> person) {
        super(List.of());
        this.token = token;
        this.person = person;
        setAuthenticated(true);
    }

    public ApiToken token() {
        return token;
    }

    /** For whom the program acts; empty in its own name. */
    public Optional<SignedIn> person() {
        return person;
    }

    @Override
    public Object getPrincipal() {
        return token;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
