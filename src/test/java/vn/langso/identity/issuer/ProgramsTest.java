package vn.langso.identity.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.testing.ApiProgram;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

/** Programs with tokens of their own and of people, over HTTP. */
@PlatformTest
class ProgramsTest {

    private static final String VILLAGER = "caobang-villager";

    @Value("${langso.base-url}")
    String base;

    @Autowired
    JsonMapper json;

    private Guest administrator;
    private ApiProgram program;

    @BeforeEach
    void register() {
        administrator = new Guest(base);
        administrator.logIn("caobang-admin", 2);
        program = ApiProgram.register(
                base, administrator, "Sổ tay bản làng " + UUID.randomUUID(), "ME_READ", "DOSSIERS_READ");
    }

    @Test
    void aProgramCallsInItsOwnNameWithWhatItWasRegisteredFor() {
        var token = program.ownToken("dossiers:read");

        assertThat(token.at("/expires_in").asInt()).isBetween(1, 600);
        var itself = json.readTree(
                program.call("/api/v1/program", token.at("/access_token").asString())
                        .body());
        assertThat(itself.at("/id").asString()).isEqualTo(program.id());
        assertThat(itself.at("/area").asString()).isEqualTo("04");
        assertThat(itself.at("/scopes/0").asString()).isEqualTo("dossiers:read");
        assertThat(itself.at("/person").asBoolean()).isFalse();
        assertThat(program.ownToken("dossiers:write").at("/error").asString()).isEqualTo("invalid_scope");
    }

    @Test
    void aTokenWithTooLittleScopeIsToldWhichIsMissing() {
        var token = program.ownToken("dossiers:read").at("/access_token").asString();

        var answer = program.call("/api/v1/me", token);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.headers().firstValue("www-authenticate"))
                .contains("Bearer error=\"insufficient_scope\", scope=\"me:read\"");
        assertThat(json.readTree(answer.body()).at("/type").asString())
                .isEqualTo("urn:langso:problem:signin.scope-missing");
    }

    @Test
    void aPersonAllowsAProgramAndTakesItBackAtOnce() {
        var person = person();
        var question = program.ask(person, "me:read");
        assertThat(question.body()).contains("Sổ tay bản làng");
        assertThat(question.headers().firstValue("content-security-policy").orElseThrow())
                .contains("form-action 'self' http://localhost:9");

        var tokens = program.redeem(program.answer(person, question, "me:read"));
        var token = tokens.at("/access_token").asString();
        var me = program.call("/api/v1/me", token);
        assertThat(json.readTree(me.body()).at("/name").asString()).isEqualTo("Đinh Thị Én");

        var page = person.get("/me/programs");
        assertThat(page.body()).contains("Sổ tay bản làng");
        person.post("/me/programs/" + program.id() + "/withdrawal", Map.of("_csrf", page.formToken()));

        var refused = program.call("/api/v1/me", token);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers().firstValue("www-authenticate").orElseThrow())
                .contains("invalid_token");
        assertThat(refused.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(program.refresh(tokens.at("/refresh_token").asString())
                        .at("/error")
                        .asString())
                .isEqualTo("invalid_grant");
        assertThat(person.get("/me/programs").body()).doesNotContain(program.id());
    }

    @Test
    void aTokenGoesOnByItsRefreshTokenWhichWorksOnce() {
        var first = program.allowedBy(person(), "me:read").at("/refresh_token").asString();

        var second = program.refresh(first);

        assertThat(program.call("/api/v1/me", second.at("/access_token").asString())
                        .status())
                .isEqualTo(200);
        assertThat(program.refresh(first).at("/error").asString()).isEqualTo("invalid_grant");
        var revoked = program.post(
                "/oauth2/revoke", Map.of("token", second.at("/refresh_token").asString()));
        assertThat(revoked.status()).isEqualTo(200);
        assertThat(program.call("/api/v1/me", second.at("/access_token").asString())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aPersonMayRefuse() {
        var person = person();

        var back = program.answer(person, program.ask(person, "me:read"));

        assertThat(back.toString()).startsWith(ApiProgram.BACK).contains("error=access_denied", "state=mine");
        assertThat(person.get("/me/programs").body()).doesNotContain(program.id());
    }

    @Test
    void aCodeThatComesTwiceEndsWhatItWasGoodFor() {
        var person = person();
        var back = program.answer(person, program.ask(person, "me:read"), "me:read");
        assertThat(program.redeem(back, "x".repeat(50)).at("/error").asString()).isEqualTo("invalid_grant");
        var token = program.redeem(back).at("/access_token").asString();
        assertThat(program.call("/api/v1/me", token).status()).isEqualTo(200);

        assertThat(program.redeem(back).at("/error").asString()).isEqualTo("invalid_grant");

        assertThat(program.call("/api/v1/me", token).status()).isEqualTo(401);
    }

    @Test
    void whatWasAllowedOnceIsNotAskedAgain() {
        var person = person();
        program.allowedBy(person, "me:read");

        assertThat(program.ask(person, "me:read").location().orElseThrow()).startsWith(ApiProgram.BACK + "?code=");
        assertThat(program.ask(person, "me:read dossiers:read").body()).contains("dossiers:read");
    }

    @Test
    void aNewSecretEndsTheOldOneAndItsTokens() {
        var own = program.ownToken("dossiers:read").at("/access_token").asString();
        var lent = program.allowedBy(person(), "me:read").at("/access_token").asString();

        program.newSecret(administrator);

        assertThat(program.call("/api/v1/program", own).status()).isEqualTo(401);
        assertThat(program.call("/api/v1/me", lent).status()).isEqualTo(401);
        assertThat(program.ownToken("dossiers:read").has("access_token")).isTrue();
    }

    @Test
    void aWithdrawnProgramIsShutOutAtOnce() {
        var own = program.ownToken("dossiers:read").at("/access_token").asString();
        var lent = program.allowedBy(person(), "me:read").at("/access_token").asString();
        var page = administrator.get("/desk/programs/" + program.id());

        administrator.post("/desk/programs/" + program.id() + "/withdrawal", Map.of("_csrf", page.formToken()));

        assertThat(program.call("/api/v1/program", own).status()).isEqualTo(401);
        assertThat(program.call("/api/v1/me", lent).status()).isEqualTo(401);
        assertThat(program.ownToken("dossiers:read").at("/error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void aTokenIsNoSessionAndASessionHelpsNoToken() {
        var token = program.allowedBy(person(), "me:read").at("/access_token").asString();

        assertThat(program.call("/me/profile", token).address().getPath()).isEqualTo("/login");
        assertThat(person().with("Authorization", "Bearer nonsense")
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anotherProvinceSeesNothingOfIt() {
        var neighbour = new Guest(base);
        neighbour.logIn("quangninh-admin", 2);

        assertThat(neighbour.get("/desk/programs/" + program.id()).status()).isEqualTo(404);
        assertThat(neighbour.get("/desk/programs").body()).doesNotContain(program.id());
    }

    @Test
    void theServerDescribesItself() {
        var metadata = json.readTree(
                new Guest(base).get("/.well-known/oauth-authorization-server").body());

        assertThat(metadata.at("/issuer").asString()).isEqualTo(base);
        assertThat(metadata.at("/scopes_supported").toString()).contains("me:read", "dossiers:write");
        assertThat(metadata.has("introspection_endpoint")).isFalse();
        var keys = new Guest(base).get("/oauth2/jwks").body();
        assertThat(json.readTree(keys).at("/keys/0/kty").asString()).isEqualTo("RSA");
        assertThat(json.readTree(keys).at("/keys/0").has("d")).isFalse();
    }

    private Guest person() {
        var person = new Guest(base);
        person.logIn(VILLAGER, 1);
        return person;
    }
}
