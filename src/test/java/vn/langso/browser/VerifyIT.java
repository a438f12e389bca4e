package vn.langso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.signing.Slip;
import vn.langso.signing.Slips;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

/** The page that checks results, on a phone that lost the network. */
@BrowserTest
class VerifyIT {

    private static final String RESULT = "#read-here";

    @Autowired
    private Slips slips;

    @Test
    void readsAGenuineCodeWithoutNetwork(Screens screens) {
        var page = withoutNetwork(screens);

        check(page, slips.issue(slip()));

        assertThat(page.locator(RESULT + " .notice.success")).isVisible();
        assertThat(page.locator(RESULT)).containsText("Nguyễn Thị Ánh");
    }

    @Test
    void unmasksAForgedCodeWithoutNetwork(Screens screens) {
        var page = withoutNetwork(screens);
        var text = slips.issue(slip());

        check(page, text.substring(0, text.length() - 6) + "AAAAAA");

        assertThat(page.locator(RESULT + " .notice.trouble")).isVisible();
        assertThat(page.locator(RESULT)).not().containsText("Nguyễn Thị Ánh");
    }

    private static Page withoutNetwork(Screens screens) {
        var page = screens.phone(Language.VI).open("/verify").page();
        assertThat(page.locator("[data-kept]")).isVisible();
        page.context().setOffline(true);
        page.reload();
        return page;
    }

    private static void check(Page page, String text) {
        page.fill("[name=slip]", text);
        page.click("form[data-verify] button:not([type])");
    }

    private static Slip slip() {
        return new Slip(
                "UBND xã Trường Hà",
                "H14.16.3-261122-0009",
                "Giấy xác nhận",
                "Nguyễn Thị Ánh",
                Instant.parse("2026-11-24T02:03:04Z"),
                Optional.empty());
    }
}
