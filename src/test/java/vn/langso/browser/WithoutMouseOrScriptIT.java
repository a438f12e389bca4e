package vn.langso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Look;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

@BrowserTest
class WithoutMouseOrScriptIT {

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
        assertThat(walk(page, wanted)).hasSize(wanted).doesNotContain("unmarked");
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

        page.click("[lang=en] .confirm summary");

        assertThat(page.locator("[lang=en] .confirm button")).isVisible();
    }

    /** The marks of what got the focus, one by one; "unmarked" where nothing shows it. */
    private static List<String> walk(Page page, int steps) {
        var marks = new ArrayList<String>();
        for (var step = 0; step < steps; step++) {
            page.keyboard().press("Tab");
            marks.add(String.valueOf(page.evaluate("""
                    () => {
                      const here = document.activeElement;
                      if (!here.closest('main')) return 'left';
                      return getComputedStyle(here).outlineStyle === 'none' ? 'unmarked' : here.outerHTML.slice(0, 80);
                    }""")));
        }
        return marks.stream().filter(mark -> !mark.equals("left")).toList();
    }
}
