package vn.langso.identity.signin;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * The login at the provider that a session came from.
 *
 * @param session the provider's name of its own session ({@code sid})
 * @param token the ID token, which logging out there asks for
 */
record Origin(
        @Nullable String issuer,
        @Nullable String subject,
        @Nullable String session,
        @Nullable String token) implements Serializable {

    /** Session attribute that holds it. */
    static final String ATTRIBUTE = "langso.origin";

    /** No provider took part. */
    static final Origin OURS = new Origin(null, null, null, null);

    static Origin of(OidcIdToken token) {
        return new Origin(
                Objects.requireNonNull(token.getIssuer()).toString(),
                token.getSubject(),
                token.getClaimAsString("sid"),
                token.getTokenValue());
    }
}
