package vn.langso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Look;
import vn.langso.testing.Screen;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

/** A mother registers the birth of her child on a phone. */
@BrowserTest
class FilingIT {

    private static final String CONTINUE = "form[data-autosave] button:not([name])";

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"VI", "UR"})
    void registersABirthWithPhotosOfAPaper(Language language, Screens screens) {
        var screen = screens.phone(language).logIn("caobang-parent").open("/procedures/1.001193");
        var page = screen.page();
        start(screen);
        answer(screen);

        sound(screen);
        photograph(page, "section.paper input[capture]", "mat-truoc.png");
        assertThat(page.locator(".sheets").first()).containsText("mat-truoc");
        photograph(page, "section.paper input[capture]", "mat-sau.png");
        assertThat(page.locator(".sheets li")).hasCount(2);
        sound(screen);
        page.click("form[action$='/papers'] button");

        assertThat(page.locator("main")).containsText("Nông Minh Anh");
        sound(screen);
        page.check("[name=declaration]");
        page.click("form[action$='/submission'] button");
        assertThat(page).hasURL(Pattern.compile(".*/dossiers/H[^/]+\\?filed"));
    }

    @Test
    void losesNothingWithoutScript(Screens screens) {
        var page = screens.of(Look.phone(Language.VI).withoutScript())
                .logIn("quangtri-parent")
                .open("/procedures/1.001193")
                .page();
        page.click("a[href$='/start']");
        page.check("[name=case] >> nth=0");
        page.click("form[action$='/start'] button");
        page.check("[value=mother]");
        page.click("form[data-autosave] button:not([name])");
        page.fill("[name='child.name']", "Hồ Minh Anh");
        page.click("button[value=back]");
        assertThat(page.locator("[value=mother]")).isChecked();
        page.click("form[data-autosave] button:not([name])");
        assertThat(page.locator("[name='child.name']")).hasValue("Hồ Minh Anh");
    }

    @Test
    void savesWhileSomebodyTypesAndGoesOnLater(Screens screens) {
        var screen = screens.phone(Language.VI).logIn("quangninh-villager").open("/procedures/1.001193");
        var page = screen.page();
        start(screen);
        page.check("[value=mother]");
        page.click(CONTINUE);
        page.fill("[name='child.name']", "Lê Minh Anh");
        assertThat(page.locator("form[data-autosave] [role=status]")).hasText("Đã lưu");
        page.navigate("/drafts");
        sound(screen);
        page.click("main table a.button");
        assertThat(page.locator("[name='child.name']")).hasValue("Lê Minh Anh");
    }

    private static void start(Screen screen) {
        var page = screen.page();
        page.click("a[href$='/start']");
        sound(screen);
        page.check("[name=case] >> nth=0");
        page.click("form[action$='/start'] button");
    }

    private static void answer(Screen screen) {
        var page = screen.page();
        page.check("[value=mother]");
        on(screen);
        page.fill("[name='child.name']", "Nông Minh Anh");
        page.check("[value=female]");
        on(screen);
        fill(page, Map.of("child.birth", "2026-11-02", "child.birth-place.place", "thuc phan"));
        on(screen);
        page.selectOption("[name='child.ethnicity']", "tay");
        fill(page, Map.of("child.home.place", "Tam Kim, Cao Bằng"));
        on(screen);
        assertThat(page.locator("[name='mother.name']")).hasValue("Lý Thị Mỷ");
        on(screen);
        page.selectOption("[name='mother.ethnicity']", "dao");
        on(screen);
        page.check("[value=mother-only]");
        on(screen);
        on(screen);
    }

    private static void on(Screen screen) {
        sound(screen);
        screen.page().click(CONTINUE);
    }

    private static void fill(Page page, Map<String, String> answers) {
        answers.forEach((name, answer) -> page.fill("[name='" + name + "']", answer));
    }

    /** A picture of the page itself is as good as any. */
    private static void photograph(Page page, String input, String name) {
        page.locator(input).first().setInputFiles(new FilePayload(name, "image/png", page.screenshot()));
        assertThat(page.locator(".sheets").first()).containsText(name.substring(0, name.indexOf('.')));
    }

    private static void sound(Screen screen) {
        screen.assertAccessible().assertFits().assertQuiet();
    }
}
