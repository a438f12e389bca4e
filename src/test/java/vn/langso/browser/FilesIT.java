package vn.langso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Look;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

/** Somebody sends files and removes them again. */
@BrowserTest
class FilesIT {

    @Test
    void sendsAFileAsSoonAsItIsChosen(Screens screens) {
        var page = screens.phone(Language.VI)
                .logIn("quangninh-seller")
                .open("/me/files")
                .page();

        page.selectOption("#purpose", "PHOTO");
        page.setInputFiles("#file", photo(page, "chosen.png"));

        assertThat(page.getByText("chosen.png")).isVisible();
        remove(page);
        assertThat(page.getByText("chosen.png")).hasCount(0);
    }

    @Test
    void sendsAFileWithoutScript(Screens screens) {
        var page = screens.of(Look.phone(Language.VI).withoutScript())
                .logIn("quangninh-guardian")
                .open("/me/files")
                .page();

        page.selectOption("#purpose", "PHOTO");
        page.setInputFiles("#file", photo(page, "sent.png"));
        page.click("form[action='/files'] button");

        assertThat(page.getByText("sent.png")).isVisible();
    }

    private static void remove(Page page) {
        page.click(".confirm summary");
        page.click(".confirm button");
    }

    /** A picture of the page itself is as good as any. */
    private static FilePayload photo(Page page, String name) {
        return new FilePayload(name, "image/png", page.screenshot());
    }
}
