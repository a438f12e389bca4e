package vn.langso.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.langso.database.RowScope;
import vn.langso.identity.Grant;
import vn.langso.identity.signin.SignedIn;

/**
 * Who makes a request, with all rights of the moment: they are looked up once per request, so a right that was
 * withdrawn ends at once.
 *
 * @param scopes what the caller's token was given for; empty for a session, which may do all that its person may
 */
record Caller(Optional<SignedIn> signedIn, List<Grant> grants, Optional<Set<String>> scopes) {

    static final Caller NOBODY = new Caller(Optional.empty(), List.of(), Optional.empty());

    private static final String ATTRIBUTE = Caller.class.getName();

    Caller {
        grants = List.copyOf(grants);
    }

    static Caller of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller known ? known : NOBODY;
    }

    void attach(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    boolean present() {
        return signedIn.isPresent();
    }

    int level() {
        return signedIn.map(SignedIn::level).orElse(0);
    }

    Optional<UUID> person() {
        return signedIn.map(SignedIn::person);
    }

    /** Whether a token, if there is one, was given for this; endpoints without a scope take no token. */
    boolean tokenAllows(String scope) {
        return scopes.map(given -> given.contains(scope)).orElse(true);
    }

    /** Rows of all areas in which the person holds any office, and the person's own. */
    RowScope rows() {
        return new RowScope(
                grants.stream().map(Grant::area).collect(Collectors.toUnmodifiableSet()), person().orElse(null));
    }
}
