package vn.langso.forms.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import vn.langso.procedures.LocalText;
import vn.langso.web.Digits;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** Says answers in one language. */
record Speech(Texts texts, Language language, Digits digits) {

    String text(String key, Object... arguments) {
        return texts.get(language, digits, key, arguments);
    }

    String text(LocalText text) {
        return text.in(language);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language.locale())
                .format(day);
    }

    String month(YearMonth month) {
        return text("forms.date.of-year", month.getMonthValue(), String.valueOf(month.getYear()));
    }

    /** Parts in a row; those that are missing are left out. */
    String row(String... parts) {
        BinaryOperator<String> join = (one, other) -> text("forms.row", one, other);
        return Stream.of(parts).filter(it -> !it.isBlank()).reduce(join).orElse("");
    }
}
