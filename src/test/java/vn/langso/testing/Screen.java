package vn.langso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** One person's screen, and what must hold for everything shown on it. */
public final class Screen {

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Screen(BrowserContext context) {
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The page itself, for what a test does on it. */
    public Page page() {
        return page;
    }

    /** @param path on the running platform */
    public Screen open(String path) {
        page.navigate(path);
        return this;
    }

    /** Logs in by the pretend e-ID. @param subject of an account of the demo */
    public Screen logIn(String subject) {
        page.navigate("/login/start/eid?to=/me");
        page.click("button[name=subject][value='" + subject + "']");
        page.waitForURL("**/me");
        return this;
    }

    /** Neither axe nor HTML CodeSniffer finds a fault. */
    public Screen assertAccessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("axe on " + page.url())
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(HtmlCodeSniffer.errors(page))
                .as("HTML CodeSniffer on " + page.url())
                .isEmpty();
        return this;
    }

    /** Nothing has to be scrolled sideways. */
    public Screen assertFits() {
        var overhang = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overhang).intValue())
                .as("pixels too wide: " + page.url())
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** The browser refused nothing (content security policy) and no script failed. */
    public Screen assertQuiet() {
        assertThat(complaints).as("complaints of the browser on " + page.url()).isEmpty();
        return this;
    }
}
