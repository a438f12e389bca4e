package vn.langso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Locale LOCALE = Locale.forLanguageTag("vi-VN");

    @Test
    void wordsAreFilledInAsTheFormatDoesIt() {
        for (var pattern : List.of(
                "{0}",
                "Phường {0}",
                "{1}, {0}",
                "{0} {0}!",
                "Nothing",
                "",
                "It''s {0}",
                "l'{0}'",
                "don't {0}",
                "'{'{0}'}' '' {1}",
                "{0} and {2}")) {
            assertThat(Message.of(LOCALE, pattern).filled("một", "hai"))
                    .as(pattern)
                    .isEqualTo(new MessageFormat(pattern, LOCALE).format(new Object[] {"một", "hai"}));
        }
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(Message.of(LOCALE, "{0} người").filled(12345)).isEqualTo("12.345 người");
        assertThat(Message.of(Locale.ENGLISH, "{0, plural, one {# unit} other {# units}}")
                        .filled(1))
                .isEqualTo("1 unit");
        assertThat(Message.of(Locale.ENGLISH, "{0, select, a {one} other {another}}")
                        .filled("b"))
                .isEqualTo("another");
    }
}
