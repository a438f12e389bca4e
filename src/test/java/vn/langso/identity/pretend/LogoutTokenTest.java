package vn.langso.identity.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.identity.signin.Keys;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

/** The word that a session is over counts only when it is the provider's own, fresh, for us and new. */
@PlatformTest
class LogoutTokenTest {

    @Autowired
    Keys keys;

    @Value("${langso.base-url}")
    String base;

    @Test
    void aGenuineTokenIsTakenOnce() throws JOSEException {
        var token = signed(good().build(), key());

        assertThat(send(token)).isEqualTo(200);
        assertThat(send(token)).as("replayed").isEqualTo(400);
    }

    @Test
    void aTokenSignedByNobodyIsRefused() {
        assertThat(send(new PlainJWT(good().build()).serialize())).isEqualTo(400);
        assertThat(send("garbled")).isEqualTo(400);
    }

    @Test
    void aTokenSignedByAStrangerIsRefused() throws JOSEException {
        var stranger = new RSAKeyGenerator(2048).keyID(key().getKeyID()).generate();

        assertThat(send(signed(good().build(), stranger))).isEqualTo(400);
    }

    @Test
    void aTokenOfAnotherIssuerOrForAnotherClientIsRefused() throws JOSEException {
        assertThat(send(signed(good().issuer("https://elsewhere.example").build(), key())))
                .isEqualTo(400);
        assertThat(send(signed(good().audience("somebody-else").build(), key())))
                .isEqualTo(400);
    }

    @Test
    void aStaleTokenIsRefused() throws JOSEException {
        var old = Date.from(Instant.now().minusSeconds(3600));

        assertThat(send(signed(good().issueTime(old).expirationTime(old).build(), key())))
                .isEqualTo(400);
    }

    @Test
    void anIdTokenIsNoLogoutToken() throws JOSEException {
        assertThat(send(signed(good().claim("events", null).build(), key()))).isEqualTo(400);
        assertThat(send(signed(good().claim("nonce", "n").build(), key()))).isEqualTo(400);
    }

    private JWTClaimsSet.Builder good() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(base + "/eid")
                .subject("nobody-" + UUID.randomUUID())
                .audience("langso")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private RSAKey key() {
        return keys.signingKey("pretend-eid");
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private int send(String token) {
        return new Guest(base)
                .post("/logout/back-channel", Map.of("logout_token", token))
                .status();
    }
}
