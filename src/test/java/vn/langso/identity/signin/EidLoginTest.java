package vn.langso.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

/** Logging in and out by e-ID, from the first page to the last, with the pretend provider. */
@PlatformTest
class EidLoginTest {

    private static final String ADMINISTRATOR = "caobang-admin";
    private static final String NAME = "Nông Thị Hiền";

    @Value("${langso.base-url}")
    String base;

    Guest guest;

    @BeforeEach
    void opensABrowser() {
        guest = new Guest(base).with("Accept-Language", "en");
    }

    @Test
    void aPageForPeopleAsksToLogInAndComesBack() {
        var login = guest.get("/me/sessions?x=1");
        assertThat(login.address().toString()).endsWith("/login?to=%2Fme%2Fsessions%3Fx%3D1");

        var page = guest.pick(guest.get("/login/start/eid?to=%2Fme%2Fsessions%3Fx%3D1"), ADMINISTRATOR, 2);

        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.address().toString()).isEqualTo(base + "/me/sessions?x=1");
        assertThat(page.body()).contains("This one");
    }

    @Test
    void whoIsLoggedInStandsOnTheirPage() {
        assertThat(guest.logIn(ADMINISTRATOR, 2).body()).contains(NAME, "level 2");
    }

    @Test
    void severalPeopleAreLoggedInAtOnce() {
        var other = new Guest(base);
        guest.logIn(ADMINISTRATOR, 2);
        other.logIn("caobang-officer", 2);

        assertThat(guest.get("/me").body()).contains(NAME);
        assertThat(other.get("/me").body()).contains("Triệu Thị Lan");
    }

    @Test
    void aVisitorWithoutALoginGetsNoSession() {
        var answer = guest.get("/");

        assertThat(answer.headers().allValues("set-cookie")).noneMatch(it -> it.startsWith("session="));
    }

    @Test
    void loggingInMakesANewSession() {
        guest.get("/login/start/eid?to=/me");
        var before = guest.cookie("session").orElseThrow();

        guest.logIn(ADMINISTRATOR, 2);

        assertThat(guest.cookie("session").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void theLevelOfTheLoginIsTheLevelOfTheSession() {
        assertThat(guest.logIn(ADMINISTRATOR, 1).body()).contains("level 1");
    }

    @Test
    void aSurerLoginIsAskedForAtTheProvider() {
        guest.logIn(ADMINISTRATOR, 1);

        var accounts = guest.get("/login/start/eid?level=2&to=/me");
        assertThat(accounts.address().getPath()).isEqualTo("/eid/login");
        assertThat(accounts.body())
                .contains("Pretended", "name=\"level\" value=\"2\"")
                .doesNotContain("name=\"level\" value=\"1\"");

        assertThat(guest.pick(accounts, ADMINISTRATOR, 2).body()).contains("level 2");
    }

    @Test
    void loggingOutEndsTheSessionHereAndThere() {
        var me = guest.logIn(ADMINISTRATOR, 2);

        var goodbye = guest.post("/logout", Map.of("_csrf", me.formToken()));

        assertThat(goodbye.address().getPath()).isEqualTo("/login");
        assertThat(guest.get("/me").address().getPath()).isEqualTo("/login");
        assertThat(guest.get("/eid").body()).contains("Nobody is logged in");
    }

    @Test
    void loggingOutAtTheProviderEndsTheSessionHere() throws InterruptedException {
        guest.logIn(ADMINISTRATOR, 2);

        guest.post("/eid/logout", Map.of("_csrf", guest.get("/eid").formToken()));

        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (guest.get("/me").address().getPath().equals("/me") && System.nanoTime() < patience) {
            Thread.sleep(50);
        }
        assertThat(guest.get("/me").address().getPath()).isEqualTo("/login");
    }

    @Test
    void aCallbackWorksOnce() {
        var accounts = guest.get("/login/start/eid?to=/me");
        var query = accounts.address().getRawQuery();
        var picked = guest.postOnce(
                "/eid/login",
                Map.of("subject", ADMINISTRATOR, "level", "2", "query", query, "_csrf", accounts.formToken()));
        var callback =
                guest.getOnce(at(picked.location().orElseThrow())).location().orElseThrow();
        assertThat(callback).contains("/login/callback/eid?code=");

        var stranger = new Guest(base);
        assertThat(stranger.get(callback).address().toString()).contains("/login?notice=failed");
        assertThat(guest.get(callback).address().getPath()).isEqualTo("/me");
        assertThat(guest.get(callback).address().toString()).contains("/login?notice=failed");
    }

    private String at(String location) {
        return location.startsWith("/") ? base + location : location;
    }

    @Test
    void aCallbackWithAnotherStateIsRefused() {
        guest.get("/login/start/eid?to=/me");

        assertThat(guest.get("/login/callback/eid?code=made-up&state=made-up")
                        .address()
                        .toString())
                .contains("/login?notice=failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/%09/elsewhere.example",
                "javascript:alert(1)",
                "/\t/elsewhere.example",
                "/\n/elsewhere.example",
                ""
            })
    void noLoginLeadsElsewhere(String wish) {
        var start = "/login/start/eid?to=" + ReturnAddress.encoded(wish);

        var page = guest.pick(guest.get(start), "caobang-officer", 2);

        assertThat(page.address().toString()).startsWith(base + "/");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        guest.logIn(ADMINISTRATOR, 2);

        assertThat(guest.post("/logout", Map.of()).status()).isEqualTo(403);
        assertThat(guest.get("/me").status()).isEqualTo(200);
    }

    @Test
    void theProviderDescribesItself() {
        var answer = guest.get("/eid/.well-known/openid-configuration");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"issuer\":\"" + base + "/eid\"", "\"end_session_endpoint\":\"" + base + "/eid/logout\"");
    }
}
