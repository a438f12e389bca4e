package vn.langso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Look;
import vn.langso.testing.Screen;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

/** From the first page to one's own and out again, on a phone. */
@BrowserTest
class AccountIT {

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"VI", "UR"})
    void aCitizenLogsInActsForAChildAndLogsOut(Language language, Screens screens) {
        var screen = screens.phone(language).open("/login");
        var page = screen.page();
        sound(screen);

        page.click("form[action='/login/start/eid'] button");
        sound(screen);
        page.click("button[value=caobang-parent]");

        assertThat(page.locator("h1")).hasText("Lý Thị Mỷ");
        assertThat(page.locator("main .doors a")).not().hasCount(0);
        assertThat(page.locator("a[href='/desk']")).hasCount(0);
        sound(screen);

        page.click(".doors a[href='/me/acting']");
        sound(screen);
        page.click("form[action='/me/acting/start'] button >> nth=0");
        assertThat(page.locator(".acting")).isVisible();

        page.click(".account form button");
        assertThat(page.locator(".account a[href='/login']")).isVisible();
        page.navigate("/me");
        assertThat(page).hasURL(Pattern.compile(".*/login\\?to=.*"));
    }

    @Test
    void logsInWithoutScript(Screens screens) {
        var page = screens.of(Look.phone(Language.VI).withoutScript())
                .open("/login?to=/me/sessions")
                .page();

        logIn(page, "caobang-seller");

        assertThat(page.locator("table.cards tbody tr").first()).isVisible();
    }

    @Test
    void anOfficerAddsAPasskeyAndLogsInWithIt(Screens screens) {
        var screen = screens.phone(Language.VI).open("/login?to=/me/passkeys");
        var page = screen.page();
        authenticator(page);
        logIn(page, "caobang-officer2");
        sound(screen);

        page.fill("#label", "Điện thoại của tôi");
        page.click("form[data-passkey=add] button");
        assertThat(page.locator("main h2 bdi")).hasText("Điện thoại của tôi");
        sound(screen);

        page.click(".account form button");
        page.navigate("/login?to=/desk");
        page.click("form[data-passkey=use] button");

        assertThat(page).hasURL(Pattern.compile(".*/desk$"));
        assertThat(page.locator(".doors a[href='/desk/people']")).isVisible();
        assertThat(page.locator(".doors a[href='/desk/audit']")).hasCount(0);
        sound(screen);
    }

    @Test
    void theCursorReturnsToItsFieldAfterTheSessionEnded(Screens screens) {
        var page = screens.phone(Language.VI).open("/login?to=/me/profile").page();
        logIn(page, "caobang-seller");

        page.fill("[name=email]", "hung@vidu.vn");
        page.focus("[name=phone]");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
        page.click("form[action='/me/profile'] button");
        page.click("form[action='/login/start/eid'] button");

        assertThat(page.locator("[name=email]")).hasValue("hung@vidu.vn");
        assertThat(page.locator("[name=phone]")).isFocused();
    }

    private static void logIn(Page page, String subject) {
        page.click("form[action='/login/start/eid'] button");
        page.click("button[value=" + subject + "]");
    }

    private static void sound(Screen screen) {
        screen.assertFits().assertAccessible().assertQuiet();
    }

    /** A phone's own lock that always recognises its owner. */
    private static void authenticator(Page page) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        var devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        devices.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
