package vn.langso.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

/** Login expires in mid-form: log in again, same field, same answers. */
@PlatformTest
class KeptFormsTest {

    @Value("${langso.base-url}")
    String base;

    Guest guest;
    Guest.Answer form;

    @BeforeEach
    void opensTheForm() {
        guest = new Guest(base);
        guest.logIn("caobang-officer", 2);
        form = guest.get("/trial/form");
        guest.with("Referer", base + "/trial/form");
    }

    @Test
    void theSamePersonFindsTheAnswersAndTheCursorAgain() {
        var sentBefore = TrialForm.SENT.get();
        guest.drop("session");

        var login = guest.post("/trial/form", answers("Lò Thị <b>Mẩy</b>"));
        assertThat(login.address().getPath()).isEqualTo("/login");
        var page = logInAgain(login, "caobang-officer");

        assertThat(page.address().getPath()).isEqualTo("/trial/form");
        assertThat(page.body())
                .contains("value=\"Lò Thị &lt;b&gt;Mẩy&lt;/b&gt;\"")
                .contains(">Một câu chuyện</textarea>")
                .containsPattern("<option value=\"b\" selected[^>]*>")
                .containsPattern("name=\"agreed\" value=\"yes\" checked")
                .containsPattern("<textarea name=\"story\"[^>]* autofocus")
                .contains("name=\"key\" value=\"fresh\"");
        assertThat(TrialForm.SENT.get()).as("sent without the person").isEqualTo(sentBefore);
    }

    @Test
    void anotherPersonFindsAnEmptyForm() {
        guest.drop("session");
        var login = guest.post("/trial/form", answers("Của riêng tôi"));
        guest.drop("eid");

        var page = logInAgain(login, "caobang-officer2");

        assertThat(page.body()).doesNotContain("Của riêng tôi");
    }

    @Test
    void nothingIsKeptForABrowserThatNobodyWasLoggedInWith() {
        guest.drop("session");
        guest.drop("returning");

        assertThat(guest.post("/trial/form", answers("Ai đó")).address().getRawQuery())
                .isEqualTo("to=%2Fme");
    }

    @Test
    void tooLongAnswersAreNotKept() {
        guest.drop("session");

        var answers = answers("Lò Thị Mẩy");
        IntStream.range(0, 20).forEach(page -> answers.put("page" + page, "x".repeat(4_000)));

        assertThat(guest.post("/trial/form", answers).address().getRawQuery()).isEqualTo("to=%2Fme");
    }

    private Guest.Answer logInAgain(Guest.Answer login, String subject) {
        var start = guest.get("/login/start/eid?" + login.address().getRawQuery());
        return start.address().getPath().equals("/eid/login") ? guest.pick(start, subject, 2) : start;
    }

    private Map<String, String> answers(String name) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("_csrf", form.formToken());
        answers.put("_field", "story");
        answers.put("key", "old");
        answers.put("name", name);
        answers.put("story", "Một câu chuyện");
        answers.put("kind", "b");
        answers.put("agreed", "yes");
        answers.put("empty", "");
        return answers;
    }
}
