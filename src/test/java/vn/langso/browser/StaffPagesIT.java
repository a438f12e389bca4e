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

/** What holds for the pages of somebody who has logged in, here the administrator of a commune. */
@BrowserTest
class StaffPagesIT {

    private static final List<String> PAGES = List.of(
            "/me/files",
            "/me/profile",
            "/me/access-log",
            "/me/acting",
            "/me/programs",
            "/me/children/new",
            "/desk/people",
            "/desk/staff",
            "/desk/staff/grants/new",
            "/desk/staff/confirmations",
            "/desk/areas/01273/villages",
            "/desk/areas/01273/villages/new",
            "/desk/areas/01273/villages/merger",
            "/desk/areas/01273/villages/list",
            "/desk/audit");

    static Stream<Arguments> pagesInLanguages() {
        return PAGES.stream()
                .flatMap(page -> Stream.of(Language.VI, Language.UR).map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("pagesInLanguages")
    void fitsTheNarrowestScreenAndIsAccessible(String path, Language language, Screens screens) {
        var screen = screens.of(Look.phone(language).narrow())
                .logIn("caobang-commune-admin")
                .open(path);

        assertThat(screen.page().url()).endsWith(path);
        screen.assertFits().assertAccessible().assertQuiet();
    }
}
