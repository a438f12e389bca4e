package vn.langso.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one Chromium of a test run, Debian's own, with fonts for all five languages. */
final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path URDU = Path.of("/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final com.microsoft.playwright.Browser CHROME = launch();

    private Browser() {}

    /** A browser without cookies. @param address that paths are relative to */
    static BrowserContext open(Look look, String address) {
        return CHROME.newContext(look.options().setBaseURL(address));
    }

    private static com.microsoft.playwright.Browser launch() {
        Debian.provide(CHROMIUM, "chromium", "fonts-noto-core");
        Debian.provide(URDU, "fonts-noto-core");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(ARGUMENTS));
    }
}
