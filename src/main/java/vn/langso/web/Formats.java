package vn.langso.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.langso.kernel.Vietnam;

/** How one locale writes numbers, money and dates. Made once per locale; may be used by many threads. */
final class Formats {

    private static final Map<Locale, Formats> ALL = new ConcurrentHashMap<>();

    private final DateTimeFormatter date;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter moment;
    private final LocalizedNumberFormatter number;
    private final LocalizedNumberFormatter money;
    private final LocalizedNumberFormatter percent;

    private Formats(Locale locale) {
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale);
        shortDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).localizedBy(locale);
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .localizedBy(locale)
                .withZone(Vietnam.ZONE);
        number = NumberFormatter.withLocale(locale);
        money = number.unit(Currency.getInstance("VND")).unitWidth(UnitWidth.NARROW);
        percent = number.unit(MeasureUnit.PERCENT).precision(Precision.maxFraction(2));
    }

    static Formats of(Locale locale) {
        return ALL.computeIfAbsent(locale, Formats::new);
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    String moment(Instant instant) {
        return moment.format(instant);
    }

    String number(Number amount) {
        return number.format(amount).toString();
    }

    String money(long dong) {
        return money.format(dong).toString();
    }

    String percent(double share) {
        return percent.format(share * 100).toString();
    }
}
