package vn.langso.identity.signin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The security context of a person, however they logged in. Roles are no part of it: they are looked up when needed. */
public final class PersonAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SignedIn signedIn;

    public PersonAuthentication(SignedIn signedIn) {
        this(signedIn, List.of());
    }

    /** @param scopes what a token was given for */
    public PersonAuthentication(SignedIn signedIn, Collection<? extends GrantedAuthority> scopes) {
        super(scopes);
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
