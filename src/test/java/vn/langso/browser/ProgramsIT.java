package vn.langso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langso.testing.ApiProgram;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Look;
import vn.langso.testing.Screen;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

/** A program is let in on the desk, allowed by a person and forbidden again, each in a real browser. */
@BrowserTest
class ProgramsIT {

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"VI", "UR"})
    void isRegisteredAllowedAndForbidden(Language language, Screens screens) {
        var desk =
                screens.of(Look.phone(language).narrow()).logIn("caobang-admin").open("/desk/programs/new");
        var id = register(desk);
        allow(screens.of(Look.phone(language).narrow()).logIn("caobang-seller"), id);
        forbid(screens.of(Look.phone(language).narrow()).logIn("caobang-seller"), id);
    }

    private static String register(Screen desk) {
        var page = desk.page();
        sound(desk);
        page.fill("[name=name]", "Sổ tay " + UUID.randomUUID());
        page.selectOption("[name=area]", "04");
        page.check("[name=scopes][value=ME_READ]");
        page.fill("[name=redirects]", ApiProgram.BACK);
        page.click("form[action='/desk/programs'] button");
        sound(desk);
        page.click("form[action$='/secrets'] button");
        assertThat(page.locator("dd code")).hasCount(2);
        sound(desk);
        var id = page.locator("dd code").first().textContent();
        page.navigate("/desk/programs/" + id);
        sound(desk);
        page.navigate("/desk/programs");
        assertThat(page.locator("a[href='/desk/programs/" + id + "']")).isVisible();
        sound(desk);
        return id;
    }

    private static void allow(Screen person, String id) {
        var page = person.page();
        page.navigate("/oauth2/authorize?response_type=code&scope=me:read&state=mine&client_id=" + id + "&redirect_uri="
                + ApiProgram.BACK + "&code_challenge_method=S256&code_challenge=" + CHALLENGE);
        sound(person);
        // nobody listens there, so the browser shows no page afterwards
        var back = page.waitForRequest(
                Pattern.compile(Pattern.quote(ApiProgram.BACK) + "\\?code=.*"),
                new Page.WaitForRequestOptions(),
                () -> page.click("form:has([name=scope]) button"));
        org.assertj.core.api.Assertions.assertThat(back.url()).contains("state=mine");
    }

    private static void forbid(Screen person, String id) {
        var page = person.open("/me/programs").page();
        sound(person);
        page.click("details:has(form[action='/me/programs/" + id + "/withdrawal']) summary");
        page.click("form[action='/me/programs/" + id + "/withdrawal'] button");
        assertThat(page.locator("form[action='/me/programs/" + id + "/withdrawal']"))
                .hasCount(0);
        sound(person);
    }

    private static void sound(Screen screen) {
        screen.assertFits().assertAccessible().assertQuiet();
    }
}
