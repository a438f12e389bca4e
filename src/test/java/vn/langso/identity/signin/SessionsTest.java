package vn.langso.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

@PlatformTest
class SessionsTest {

    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile";
    private static final String COUNTER = "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0";
    private static final String SUBJECT = "caobang-commune-admin";

    @Value("${langso.base-url}")
    String base;

    @Test
    void aPersonSeesAllPlacesAndEndsTheOthers() {
        var phone = new Guest(base).with("Accept-Language", "en").with("User-Agent", PHONE);
        var counter = new Guest(base).with("Accept-Language", "en").with("User-Agent", COUNTER);
        counter.logIn(SUBJECT, 2);
        phone.logIn(SUBJECT, 2);

        var places = phone.get("/me/sessions");
        assertThat(places.body()).contains("Chrome · Android", "Firefox · Windows", "127.0.…");

        phone.post("/me/sessions/others/end", Map.of("_csrf", places.formToken()));
        assertThat(counter.get("/me").address().getPath()).isEqualTo("/login");
        assertThat(phone.get("/me").address().getPath()).isEqualTo("/me");
    }

    @Test
    void nobodyEndsASessionOfSomebodyElse() {
        var mine = new Guest(base);
        var theirs = new Guest(base);
        mine.logIn("caobang-officer2", 2);
        theirs.logIn("caobang-officer", 2);
        var session = theirs.get("/me/sessions");
        mine.post(
                "/me/sessions/00000000-0000-0000-0000-000000000000/end",
                Map.of("_csrf", mine.get("/me/sessions").formToken()));
        mine.post("/me/sessions/others/end", Map.of("_csrf", mine.get("/me").formToken()));

        assertThat(session.status()).isEqualTo(200);
        assertThat(theirs.get("/me").address().getPath()).isEqualTo("/me");
    }
}
