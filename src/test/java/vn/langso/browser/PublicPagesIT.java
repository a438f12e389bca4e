package vn.langso.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final String MISSING = "/no-such-page";
    private static final List<String> FIRST_PAGES = List.of("/", "/procedures", "/login");
    private static final List<String> OTHER_PAGES = List.of(
            "/areas",
            "/areas/04",
            "/areas/01273",
            "/areas?q=ha+long",
            "/areas?q=zzzz",
            "/procedures/1.001193",
            "/verify",
            "/eid/login",
            "/styleguide",
            MISSING);

    /** The first pages in every language, the others in the language of most readers and the one that is hardest. */
    static Stream<Arguments> pagesInLanguages() {
        return Stream.concat(
                pagesIn(FIRST_PAGES, List.of(Language.values())),
                pagesIn(OTHER_PAGES, List.of(Language.VI, Language.UR)));
    }

    private static Stream<Arguments> pagesIn(List<String> pages, List<Language> languages) {
        return pages.stream().flatMap(page -> languages.stream().map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("pagesInLanguages")
    void fitsTheNarrowestScreenAndIsAccessible(String path, Language language, Screens screens) {
        var screen = screens.of(Look.phone(language).narrow()).open(path);

        assertThat(screen.page().getAttribute("html", "dir")).isEqualTo(language.direction());
        assertThat(screen.page().getAttribute("html", "lang")).isEqualTo(language.tag());
        screen.assertFits().assertAccessible();
    }

    @ParameterizedTest
    @MethodSource("pagesInLanguages")
    void fitsWithLettersTwiceAsLarge(String path, Language language, Screens screens) {
        var screen = screens.phone(language).open(path);

        screen.page().evaluate("() => { document.documentElement.style.fontSize = '200%' }");

        screen.assertFits();
    }

    /** A browser complains of a missing page by itself, so that one is left out. */
    static Stream<String> quietPages() {
        return Stream.concat(FIRST_PAGES.stream(), OTHER_PAGES.stream()).filter(page -> !page.equals(MISSING));
    }

    @ParameterizedTest
    @MethodSource("quietPages")
    void isReadableAtNightOnAWideScreen(String path, Screens screens) {
        screens.of(Look.phone(Language.VI).wide().atNight())
                .open(path)
                .assertFits()
                .assertAccessible()
                .assertQuiet();
    }
}
