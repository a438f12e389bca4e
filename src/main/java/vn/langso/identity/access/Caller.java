package vn.langso.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.database.RowScope;
import vn.langso.identity.Grant;
import vn.langso.identity.issuer.ApiToken;
import vn.langso.identity.signin.SignedIn;

/**
 * Who makes a request, with all rights of the moment: they are looked up once per request, so a right that was
 * withdrawn ends at once.
 *
 * @param token of the program that calls, for the person or in its own name; a session may do all that its person may
 */
record Caller(Optional<SignedIn> signedIn, List<Grant> grants, Optional<ApiToken> token) {

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

    /** The program that calls in its own name, if one does. */
    Optional<ApiToken> program() {
        return present() ? Optional.empty() : token;
    }

    /** Rows of all areas in which the person holds any office, or the program is registered, and the person's own. */
    RowScope rows() {
        var areas = Stream.concat(
                grants.stream().map(Grant::area), program().stream().map(ApiToken::area));
        return new RowScope(areas.collect(Collectors.toUnmodifiableSet()), person().orElse(null));
    }
}
