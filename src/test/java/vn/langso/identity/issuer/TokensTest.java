package vn.langso.identity.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import vn.langso.identity.signin.Keys;
import vn.langso.testing.ApiProgram;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

/** Tokens that are almost right. Each is refused with 401 and problem details, also where everybody may call. */
@PlatformTest
class TokensTest {

    @Value("${langso.base-url}")
    String base;

    @Autowired
    Keys keys;

    private ApiProgram program;

    @BeforeEach
    void register() {
        var administrator = new Guest(base);
        administrator.logIn("caobang-admin", 2);
        program = ApiProgram.register(base, administrator, "Thử mã " + UUID.randomUUID(), "ME_READ");
    }

    @Test
    void aTokenWithNothingWrongIsTaken() {
        assertThat(call(token(claims -> {})).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void aTokenWithOneThingWrongIsNot(Wrong wrong) {
        refused(token(wrong.spoil()));
    }

    record Wrong(String name, Consumer<JwtClaimsSet.Builder> spoil) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wrong> wrongs() {
        var now = Instant.now();
        return Stream.of(
                new Wrong("expired", it -> it.issuedAt(now.minusSeconds(900)).expiresAt(now.minusSeconds(120))),
                new Wrong("not yet", it -> it.notBefore(now.plusSeconds(600)).expiresAt(now.plusSeconds(900))),
                new Wrong("wrong audience", it -> it.audience(List.of("https://elsewhere.example/api"))),
                new Wrong("wrong issuer", it -> it.issuer("https://elsewhere.example")),
                new Wrong("the pretend e-ID's", it -> it.issuer("http://localhost/eid")),
                new Wrong(
                        "of no client",
                        it -> it.claim("client_id", UUID.randomUUID().toString())),
                new Wrong("of an older secret", it -> it.claim("secret", 0)),
                new Wrong(
                        "of no authorisation",
                        it -> it.claim("authorization", UUID.randomUUID().toString())));
    }

    @Test
    void aTokenSignedWithAnotherKeyIsForged() throws Exception {
        var stranger = new RSAKeyGenerator(2048)
                .keyID(keys.signingKey("api").getKeyID())
                .generate();
        refused(token(stranger, "at+jwt", claims -> {}));
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        refused(token(keys.signingKey("api"), "JWT", claims -> {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."})
    void garbageIsRefused(String token) {
        refused(token);
    }

    private void refused(String token) {
        var answer = call(token);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("www-authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(answer.body()).contains("urn:langso:problem:signin.token-wrong", "Ask for a new one");
        assertThat(program.call("/api/v1/areas", token).status()).isEqualTo(401);
    }

    private Guest.Answer call(String token) {
        return new Guest(base)
                .with("Authorization", "Bearer " + token)
                .with("Accept-Language", "en")
                .get("/api/v1/program");
    }

    private String token(Consumer<JwtClaimsSet.Builder> spoil) {
        return token(keys.signingKey("api"), "at+jwt", spoil);
    }

    private String token(RSAKey key, String type, Consumer<JwtClaimsSet.Builder> spoil) {
        var now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .issuer(base)
                .subject(program.id())
                .audience(List.of(base + "/api"))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300))
                .claim("client_id", program.id())
                .claim("scope", "me:read")
                .claim("secret", 1);
        spoil.accept(claims);
        var header = JwsHeader.with(SignatureAlgorithm.RS256).type(type).build();
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
                .encode(JwtEncoderParameters.from(header, claims.build()))
                .getTokenValue();
    }
}
