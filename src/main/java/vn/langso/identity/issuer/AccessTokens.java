package vn.langso.identity.issuer;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2RefreshTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;
import vn.langso.identity.signin.Keys;
import vn.langso.web.Site;

/** The access tokens of {@code /api}: JWTs (RFC 9068) that we sign and only we have to read. */
@Component
public class AccessTokens {

    static final String TYPE = "at+jwt";
    static final String CLIENT = "client_id";
    static final String SCOPE = "scope";

    /** Claim: which of the client's secrets it was given for. */
    static final String SECRET = "secret";

    /** Claim: the authorisation of the person it was given for; none in a token of the program's own. */
    static final String AUTHORIZATION = "authorization";

    private final String issuer;
    private final String audience;
    private final JWKSource<SecurityContext> keys;

    AccessTokens(Keys keys, Site site) {
        this.issuer = site.baseUrl().toString();
        this.audience = site.address("/api");
        this.keys = new ImmutableJWKSet<>(keys.signing("api"));
    }

    String issuer() {
        return issuer;
    }

    JWKSource<SecurityContext> keys() {
        return keys;
    }

    OAuth2TokenGenerator<OAuth2Token> generator() {
        var access = new JwtGenerator(new NimbusJwtEncoder(keys));
        access.setJwtCustomizer(this::describe);
        return new DelegatingOAuth2TokenGenerator(access, new OAuth2RefreshTokenGenerator());
    }

    private void describe(JwtEncodingContext context) {
        if (!context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
            return;
        }
        context.getJwsHeader().type(TYPE);
        var client = context.getRegisteredClient();
        context.getClaims()
                .audience(List.of(audience))
                .claim(CLIENT, client.getClientId())
                .claim(SCOPE, String.join(" ", context.getAuthorizedScopes()))
                .claim(SECRET, KnownClients.secretNumber(client));
        var authorization = context.getAuthorization();
        if (authorization != null) {
            context.getClaims().claim(AUTHORIZATION, authorization.getId());
        }
    }

    /** Takes tokens of ours for {@code /api} that are in their time; whether they still count is another question. */
    public JwtDecoder decoder() {
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator(List.of(TYPE)),
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(audience)));
        return decoder;
    }
}
