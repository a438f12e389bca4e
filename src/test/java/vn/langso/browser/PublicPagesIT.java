package vn.langso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Look;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

/** What holds for every page that anybody may open. A module adds its pages to the list. */
@BrowserTest
class PublicPagesIT {

    private static final List<String> PAGES = List.of("/", "/styleguide", "/no-such-page");

    static Stream<String> pages() {
        return PAGES.stream();
    }

    static Stream<Arguments> pagesInEachLanguage() {
        return PAGES.stream()
                .flatMap(page -> Arrays.stream(Language.values()).map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("pagesInEachLanguage")
    void fitsTheNarrowestScreenAndIsAccessible(String path, Language language, Screens screens) {
        var screen = screens.of(Look.phone(language).narrow()).open(path);

        assertThat(screen.page().getAttribute("html", "dir")).isEqualTo(language.direction());
        assertThat(screen.page().getAttribute("html", "lang")).isEqualTo(language.tag());
        screen.assertFits().assertAccessible();
    }

    @ParameterizedTest
    @MethodSource("pagesInEachLanguage")
    void fitsWithLettersTwiceAsLarge(String path, Language language, Screens screens) {
        var screen = screens.phone(language).open(path);

        screen.page().evaluate("() => { document.documentElement.style.fontSize = '200%' }");

        screen.assertFits();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadableAtNightOnAWideScreen(String path, Screens screens) {
        screens.of(Look.phone(Language.VI).wide().atNight())
                .open(path)
                .assertFits()
                .assertAccessible()
                .assertQuiet();
    }
}
