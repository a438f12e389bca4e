package vn.langso.identity.pretend;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;
import vn.langso.identity.signin.Keys;

/** What the pretend e-ID signs. */
@Component
@ConditionalOnProperty("langso.demo")
class PretendTokens {

    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

    private final PretendProvider provider;
    private final InstantSource clock;
    private final JWKSource<SecurityContext> keys;
    private final NimbusJwtEncoder encoder;
    private final NimbusJwtDecoder decoder;

    PretendTokens(PretendProvider provider, Keys keys, InstantSource clock) {
        this.provider = provider;
        this.clock = clock;
        this.keys = new ImmutableJWKSet<>(keys.signing("pretend-eid"));
        this.encoder = new NimbusJwtEncoder(this.keys);
        this.decoder = NimbusJwtDecoder.withJwkSource(this.keys).build();
        // a token that only says whose session ends may be old
        decoder.setJwtValidator(token -> org.springframework.security.oauth2.core.OAuth2TokenValidatorResult.success());
    }

    JWKSource<SecurityContext> keys() {
        return keys;
    }

    JwtDecoder decoder() {
        return decoder;
    }

    OAuth2TokenGenerator<OAuth2Token> generator() {
        var generator = new JwtGenerator(encoder);
        generator.setJwtCustomizer(this::describe);
        return new DelegatingOAuth2TokenGenerator(generator);
    }

    private void describe(JwtEncodingContext context) {
        context.getClaims().issuer(provider.issuer());
        if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)
                && context.getPrincipal() instanceof Authentication person
                && person.getPrincipal() instanceof PretendLogin login) {
            var account = login.account();
            context.getClaims()
                    .claim("name", account.name())
                    .claim("identity_number", account.identityNumber())
                    .claim("birthdate", account.birthDate().toString())
                    .claim("phone_number", account.phone())
                    .claim("acr", Integer.toString(login.level()))
                    .claim("sid", login.session())
                    .claim("auth_time", java.util.Date.from(login.since()));
        }
    }

    /** The word that a login is over (OpenID Connect Back-Channel Logout 1.0, 2.4). */
    Jwt logout(PretendLogin login, String client) {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(provider.issuer())
                .subject(login.getName())
                .audience(List.of(client))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(120))
                .id(UUID.randomUUID().toString())
                .claim("sid", login.session())
                .claim("events", Map.of(LOGOUT, Map.of()))
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims));
    }
}
