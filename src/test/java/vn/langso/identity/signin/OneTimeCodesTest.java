package vn.langso.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.identity.OneTimeCodes;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

@PlatformTest
class OneTimeCodesTest {

    private static final UUID OFFICER = UUID.fromString("01980000-0000-7000-8000-000004000004");

    @Autowired
    OneTimeCodes codes;

    @Autowired
    CodeDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Value("${langso.base-url}")
    String base;

    @Test
    void aCodeLetsInOnceAndLeadsToAPasskey() {
        var code = codes.issue(OFFICER, Actor.system());
        var guest = new Guest(base).with("Accept-Language", "en");
        var form = guest.get("/login/code");

        var page = guest.post("/login/code", Map.of("_csrf", form.formToken(), "code", code.toLowerCase()));
        assertThat(page.address().getPath()).as(page.body()).isEqualTo("/me/passkeys");
        assertThat(page.body()).contains("Add a passkey now");

        var again = new Guest(base).with("Accept-Language", "en");
        var refused = again.post(
                "/login/code", Map.of("_csrf", again.get("/login/code").formToken(), "code", code));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("The code is wrong");
    }

    @Test
    void aNewCodeReplacesTheEarlierOne() {
        var person = Ids.next();
        var first = codes.issue(person, Actor.system());
        var second = codes.issue(person, Actor.system());

        assertThat(desk.redeem(first)).isEmpty();
        assertThat(desk.redeem(second)).contains(person);
    }

    @Test
    void aCodeEndsAfterItsTime() {
        var person = Ids.next();
        var code = codes.issue(person, Actor.system());
        jdbc.sql("update one_time_code set ends_at = now() - interval '1 second' where person = :person")
                .param("person", person)
                .update();

        assertThat(desk.redeem(code)).isEmpty();
    }

    @Test
    void theCodeItselfIsNotStored() {
        var person = Ids.next();
        var code = CodeShape.plain(codes.issue(person, Actor.system()));

        assertThat(jdbc.sql("select seal from one_time_code where person = :person")
                        .param("person", person)
                        .query(String.class)
                        .single())
                .doesNotContain(code);
    }
}
