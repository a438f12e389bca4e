package vn.langso.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Screen;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

/** The checks of a screen find what they are for. */
@BrowserTest
class ScreenIT {

    @Test
    void findsAnInputWithoutLabel(Screens screens) {
        var screen = with(screens, "<input name='nameless'>");

        assertThatThrownBy(screen::assertAccessible).hasMessageContaining("nameless");
    }

    @Test
    void findsTooLittleContrast(Screens screens) {
        var screen = with(screens, "<p id='pale'>…</p>");
        screen.page()
                .evaluate("() => { const pale = document.querySelector('#pale');"
                        + " pale.textContent = 'pale'; pale.style.color = '#ddd'; }");

        assertThatThrownBy(screen::assertAccessible).hasMessageContaining("color-contrast");
    }

    @Test
    void findsWhatHangsOverTheEdge(Screens screens) {
        var screen = with(screens, "<hr id='wide'>");
        screen.page().evaluate("() => { document.querySelector('#wide').style.width = '900px' }");

        assertThatThrownBy(screen::assertFits).hasMessageContaining("too wide");
    }

    @Test
    void hearsWhatTheBrowserRefused(Screens screens) {
        var screen = with(screens, "<p style='color: red'>…</p>");

        assertThatThrownBy(screen::assertQuiet).hasMessageContaining("Content Security Policy");
    }

    private static Screen with(Screens screens, String fault) {
        var screen = screens.phone(Language.VI).open("/");
        screen.page().evaluate("fault => document.querySelector('main').insertAdjacentHTML('beforeend', fault)", fault);
        return screen;
    }
}
