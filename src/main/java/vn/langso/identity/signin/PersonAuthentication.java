package vn.langso.identity.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The security context of a person in a session, however they logged in. Roles are no part of it: they are looked up when needed. */
public final class PersonAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SignedIn signedIn;

    public PersonAuthentication(SignedIn signedIn) {
        super(List.of());
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    /** Who calls, as far as the current thread knows. */
    public static Optional<SignedIn> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication known
                ? Optional.of(known.signedIn)
                : Optional.empty();
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
