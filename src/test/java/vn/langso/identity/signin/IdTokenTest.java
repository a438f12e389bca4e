package vn.langso.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import vn.langso.identity.signin.SignInSettings.Claims;
import vn.langso.identity.signin.SignInSettings.Provider;
import vn.langso.identity.signin.SignInSettings.Sessions;

/** An ID token counts only when the provider signed it, for us, now. */
class IdTokenTest {

    private static final String ISSUER = "https://eid.example";

    private static RSAKey key;
    private static HttpServer provider;
    private static JwtDecoder decoder;

    @BeforeAll
    static void publishesTheKey() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        provider.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        provider.start();
        var settings = new SignInSettings(
                new Provider(
                        ISSUER,
                        "langso",
                        "secret",
                        List.of("openid"),
                        new Claims("name", "n", "b", "p"),
                        Map.of(),
                        "RS256"),
                new Sessions(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO));
        decoder = new SignInConfiguration()
                .idTokens(settings)
                .createDecoder(ClientRegistration.withRegistrationId("eid")
                        .clientId("langso")
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("https://langso.example/login/callback/eid")
                        .authorizationUri(ISSUER + "/authorize")
                        .tokenUri(ISSUER + "/token")
                        .issuerUri(ISSUER)
                        .jwkSetUri("http://localhost:" + provider.getAddress().getPort() + "/keys")
                        .build());
    }

    @AfterAll
    static void stops() {
        provider.stop(0);
    }

    @Test
    void aGenuineTokenIsRead() throws JOSEException {
        assertThat(decoder.decode(signed(good().build(), key)).getSubject()).isEqualTo("somebody");
    }

    @Test
    void aTokenSignedByNobodyIsRefused() {
        refused(new PlainJWT(good().build()).serialize());
    }

    @Test
    void aTokenSignedByAStrangerIsRefused() throws JOSEException {
        refused(signed(good().build(), new RSAKeyGenerator(2048).keyID("k").generate()));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws JOSEException {
        refused(signed(good().issuer("https://elsewhere.example").build(), key));
    }

    @Test
    void aTokenForAnotherClientIsRefused() throws JOSEException {
        refused(signed(good().audience("another").build(), key));
    }

    @Test
    void anOldTokenIsRefused() throws JOSEException {
        var past = Instant.now().minusSeconds(7200);
        refused(signed(
                good().issueTime(Date.from(past))
                        .expirationTime(Date.from(past.plusSeconds(60)))
                        .build(),
                key));
    }

    private static void refused(String token) {
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    private static JWTClaimsSet.Builder good() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("somebody")
                .audience("langso")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
