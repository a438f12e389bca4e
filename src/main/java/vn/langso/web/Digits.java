package vn.langso.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The shapes of the digits 0 to 9 that a reader prefers. Codes and numbers to copy stay Latin everywhere. */
public enum Digits {
    /** 0123456789. */
    LATIN("latn", '0'),
    /** Arabic-Indic, as Arabic has them. */
    ARABIC("arab", '\u0660'),
    /** Extended Arabic-Indic, as Urdu has them. */
    EXTENDED("arabext", '\u06F0');

    private final String tag;
    private final char zero;
    private final Map<Language, Locale> locales;

    Digits(String tag, char zero) {
        this.tag = tag;
        this.zero = zero;
        this.locales = locales();
    }

    /** The Unicode number system (UTS #35), as in addresses and the cookie. */
    public String tag() {
        return tag;
    }

    /** Zero to nine. */
    public String sample() {
        var sample = new StringBuilder();
        for (var digit = 0; digit < 10; digit++) {
            sample.append((char) (zero + digit));
        }
        return sample.toString();
    }

    /** What a language lets one choose from, the usual one first. */
    public static List<Digits> of(Language language) {
        return switch (language) {
            case AR -> List.of(LATIN, ARABIC);
            case UR -> List.of(LATIN, EXTENDED);
            default -> List.of(LATIN);
        };
    }

    /** The digits of this tag, when the language has them. */
    static Optional<Digits> of(Language language, String tag) {
        return of(language).stream().filter(digits -> digits.tag.equals(tag)).findFirst();
    }

    /** A language's own locale, with these digits. */
    Locale in(Language language) {
        return Objects.requireNonNull(locales.get(language));
    }

    private Map<Language, Locale> locales() {
        var all = new EnumMap<Language, Locale>(Language.class);
        for (var language : Language.values()) {
            all.put(
                    language,
                    new Locale.Builder()
                            .setLocale(language.locale())
                            .setUnicodeLocaleKeyword("nu", tag)
                            .build());
        }
        return all;
    }
}
