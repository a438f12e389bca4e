package vn.langso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Look;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

@BrowserTest
class WithoutMouseOrScriptIT {

    /** Day, month, year and calendar of each of the five dates in the style guide: three more than one. */
    private static final int STOPS_WITHIN_DATES = 5 * 3;

    @Test
    void leadsTheFirstKeyPressPastTheHeader(Screens screens) {
        var page = screens.phone(Language.VI).open("/").page();

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void choosesALanguageByKeyboard(Screens screens) {
        var page = screens.phone(Language.VI).open("/").page();

        page.focus(".languages summary");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void reachesEverythingOnAPageByKeyboardAndShowsWhereOneIs(Screens screens) {
        var page = screens.phone(Language.VI).open("/styleguide").page();
        var wanted = page.locator("main :is(a[href], button, input, select, textarea, summary):visible")
                .count();

        page.focus("main");

        assertThat(walk(page, wanted + STOPS_WITHIN_DATES)).hasSize(wanted).doesNotContain("unmarked");
    }

    @Test
    void keepsAChosenLanguageWithoutScript(Screens screens) {
        var page = screens.of(Look.phone(Language.VI).withoutScript()).open("/").page();

        page.click(".languages summary");
        page.click(".languages [hreflang=ur]");
        page.navigate("/styleguide");

        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    }

    @Test
    void foldsAQuestionIntoThePageWithoutScript(Screens screens) {
        var page = screens.of(Look.phone(Language.EN).withoutScript())
                .open("/styleguide")
                .page();

        page.click("section[lang=en] .confirm summary");

        assertThat(page.locator("section[lang=en] .confirm button")).isVisible();
    }

    /** The elements that got the focus; "unmarked" when nothing showed it. A date has stops of its own within. */
    private static Set<String> walk(Page page, int steps) {
        var elements = new HashSet<String>();
        for (var step = 0; step < steps; step++) {
            page.keyboard().press("Tab");
            elements.add(String.valueOf(page.evaluate("""
                    () => {
                      const here = document.activeElement;
                      if (!here.closest('main')) return 'left';
                      return getComputedStyle(here).outlineStyle === 'none' && here.type !== 'date'
                          ? 'unmarked'
                          : 'element ' + [...document.querySelectorAll('*')].indexOf(here);
                    }""")));
        }
        elements.remove("left");
        return elements;
    }
}
