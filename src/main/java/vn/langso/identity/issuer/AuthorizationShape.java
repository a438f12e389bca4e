package vn.langso.identity.issuer;

import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.STATE;
import static org.springframework.security.oauth2.core.endpoint.PkceParameterNames.CODE_CHALLENGE;
import static org.springframework.security.oauth2.core.endpoint.PkceParameterNames.CODE_CHALLENGE_METHOD;
import static org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token.INVALIDATED_METADATA_NAME;

import java.security.Principal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import vn.langso.identity.issuer.AuthorizationRow.Asked;
import vn.langso.identity.issuer.AuthorizationRow.Kept;
import vn.langso.identity.signin.PersonAuthentication;
import vn.langso.identity.signin.SignedIn;
import vn.langso.identity.signin.SignedIn.Way;

/**
 * Turns what Spring Authorization Server works with into what we keep, and back. Only hashes are kept, so what comes back
 * carries its hash, marked as such, in place of a value that nobody has shown.
 */
final class AuthorizationShape {

    private static final String MARK = "sha256:";

    private AuthorizationShape() {}

    /** @param latest when it ends while nobody has answered the question yet */
    static AuthorizationRow row(OAuth2Authorization authorization, Instant latest) {
        var person = ((PersonAuthentication) attribute(authorization, Principal.class)).getPrincipal();
        var code = kept(authorization.getToken(OAuth2AuthorizationCode.class));
        var refresh = kept(authorization.getRefreshToken());
        String state = authorization.getAttribute(STATE);
        return new AuthorizationRow(
                UUID.fromString(authorization.getId()),
                person.person(),
                UUID.fromString(authorization.getRegisteredClientId()),
                person.level(),
                authorization.getAuthorizedScopes(),
                asked((OAuth2AuthorizationRequest) attribute(authorization, OAuth2AuthorizationRequest.class)),
                state == null ? null : hash(state),
                code,
                used(authorization),
                refresh,
                Stream.of(refresh, code)
                        .filter(Objects::nonNull)
                        .map(Kept::endsAt)
                        .findFirst()
                        .orElse(latest));
    }

    private static Object attribute(OAuth2Authorization authorization, Class<?> type) {
        return Objects.requireNonNull(authorization.<Object>getAttribute(type.getName()));
    }

    private static Asked asked(OAuth2AuthorizationRequest request) {
        return new Asked(
                request.getScopes(),
                request.getRedirectUri(),
                request.getState(),
                Objects.requireNonNull(request.getAdditionalParameters().get(CODE_CHALLENGE))
                        .toString());
    }

    private static boolean used(OAuth2Authorization authorization) {
        var code = authorization.getToken(OAuth2AuthorizationCode.class);
        return code != null && code.isInvalidated();
    }

    private static @Nullable Kept kept(OAuth2Authorization.@Nullable Token<? extends OAuth2Token> token) {
        return token == null
                ? null
                : new Kept(
                        hash(token.getToken().getTokenValue()),
                        Objects.requireNonNull(token.getToken().getIssuedAt()),
                        Objects.requireNonNull(token.getToken().getExpiresAt()));
    }

    private static String hash(String value) {
        return value.startsWith(MARK) ? value.substring(MARK.length()) : Secrets.hash(value);
    }

    /** @param shown the state, code or refresh token by which it was found */
    static OAuth2Authorization authorization(
            AuthorizationRow row, RegisteredClient client, String authorizeAddress, String shown) {
        var authorization = OAuth2Authorization.withRegisteredClient(client)
                .id(row.id().toString())
                .principalName(row.person().toString())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(row.scopes())
                .attribute(Principal.class.getName(), person(row))
                .attribute(OAuth2AuthorizationRequest.class.getName(), request(row, authorizeAddress));
        if (row.state() != null) {
            authorization.attribute(STATE, value(row.state(), shown));
        }
        if (row.code() != null) {
            var code = row.code();
            authorization.token(
                    new OAuth2AuthorizationCode(value(code.hash(), shown), code.at(), code.endsAt()),
                    it -> it.put(INVALIDATED_METADATA_NAME, row.codeUsed()));
        }
        if (row.refresh() != null) {
            var refresh = row.refresh();
            authorization.refreshToken(
                    new OAuth2RefreshToken(value(refresh.hash(), shown), refresh.at(), refresh.endsAt()));
        }
        return authorization.build();
    }

    private static String value(String hash, String shown) {
        return hash.equals(Secrets.hash(shown)) ? shown : MARK + hash;
    }

    private static PersonAuthentication person(AuthorizationRow row) {
        return new PersonAuthentication(new SignedIn(row.person(), "", row.level(), Way.TOKEN, row.endsAt(), row.id()));
    }

    private static OAuth2AuthorizationRequest request(AuthorizationRow row, String address) {
        var asked = row.asked();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(address)
                .clientId(row.client().toString())
                .redirectUri(asked.redirect())
                .scopes(asked.scopes())
                .state(asked.state())
                .additionalParameters(Map.of(CODE_CHALLENGE, asked.challenge(), CODE_CHALLENGE_METHOD, "S256"))
                .build();
    }
}
