package vn.langso.identity.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads the provider's word that a session is over (OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6). */
@Component
class LogoutToken {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final EidProvider provider;
    private final SignInSettings.Provider settings;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    LogoutToken(EidProvider provider, SignInSettings settings, JdbcClient jdbc, InstantSource clock) {
        this.provider = provider;
        this.settings = settings.provider();
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws JwtException when it is forged, stale, for somebody else or was taken before */
    Jwt read(String token) {
        var registration = provider.registration();
        var jwt = decoder(registration).decode(token);
        require(Optional.ofNullable(jwt.getIssuer())
                .map(Object::toString)
                .equals(Optional.ofNullable(registration.getProviderDetails().getIssuerUri())));
        require(jwt.getAudience() != null && jwt.getAudience().contains(registration.getClientId()));
        require(jwt.getIssuedAt() != null
                && Duration.between(jwt.getIssuedAt(), clock.instant()).abs().compareTo(LIFE) < 0);
        require(jwt.getClaim("events") instanceof Map<?, ?> events && events.containsKey(EVENT));
        require(!jwt.hasClaim("nonce"));
        require(jwt.hasClaim("sub") || jwt.hasClaim("sid"));
        require(jwt.getId() != null && takenFirst(jwt));
        return jwt;
    }

    private NimbusJwtDecoder decoder(ClientRegistration registration) {
        var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(Objects.requireNonNull(SignatureAlgorithm.from(settings.algorithm())))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), type()));
        return decoder;
    }

    /** The standard recommends a type of its own; providers seldom say it. */
    private static JwtTypeValidator type() {
        var types = new JwtTypeValidator(List.of("logout+jwt", "JWT"));
        types.setAllowEmpty(true);
        return types;
    }

    private boolean takenFirst(Jwt jwt) {
        jdbc.sql("delete from used_logout_token where ends_at < :now")
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("""
                        insert into used_logout_token (issuer, token_id, ends_at)
                        values (:issuer, :id, :endsAt)
                        on conflict do nothing
                        """)
                        .param("issuer", jwt.getClaimAsString("iss"))
                        .param("id", jwt.getId())
                        .param("endsAt", java.sql.Timestamp.from(clock.instant().plus(LIFE.multipliedBy(2))))
                        .update()
                == 1;
    }

    private static void require(boolean held) {
        if (!held) {
            throw new JwtException("The logout token is not acceptable");
        }
    }
}
