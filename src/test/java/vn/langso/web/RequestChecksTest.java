package vn.langso.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.testing.PlatformTest;

@PlatformTest
class RequestChecksTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void answersToItsOwnNameOnly() {
        assertThat(browser.get().uri("http://localhost/")).hasStatus(200);
        assertThat(browser.get().uri("http://evil.example/")).hasStatus(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "name\u0007", "\u202Egpj.exe", "\u202Dabc"})
    void refusesCharactersThatNoFormCanMean(String text) {
        assertThat(browser.get().uri("/").param("name", text)).hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ánh",
                "two\r\nlines\tand a tab",
                "عربي \u200F(1)",
                "<script>alert(1)</script>",
                "👩‍🌾"
            })
    void takesWhatPeopleWrite(String text) {
        assertThat(browser.get().uri("/").param("name", text)).hasStatus(200);
    }

    @Test
    void refusesTextsWithoutEnd() {
        assertThat(browser.get().uri("/").param("name", "x".repeat(20_001))).hasStatus(422);
        assertThat(browser.get().uri("/").param("x".repeat(201), "")).hasStatus(422);
    }

    @Test
    void letsABrowserRunAndShowOnlyWhatComesFromHere() {
        var answer = browser.get().uri("/").exchange();

        assertThat(answer)
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values)
                                .singleElement()
                                .asString()
                                .contains(
                                        "default-src 'none'",
                                        "script-src 'self'",
                                        "style-src 'self'",
                                        "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
        assertThat(answer).hasHeader("X-Content-Type-Options", "nosniff").hasHeader("X-Frame-Options", "DENY");
    }
}
