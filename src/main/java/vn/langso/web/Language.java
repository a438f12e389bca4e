package vn.langso.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages the program speaks. The first is what everything falls back to. */
public enum Language {
    VI("Tiếng Việt", "vi-VN"),
    EN("English", "en-GB"),
    ID("Bahasa Indonesia", "id-ID"),
    AR("العربية", "ar"),
    UR("اردو", "ur-PK");

    private static final List<Locale> LOCALES =
            Arrays.stream(values()).map(Language::locale).toList();
    private static final List<Locale> TAGS =
            Arrays.stream(values()).map(it -> Locale.forLanguageTag(it.tag())).toList();

    private final String ownName;
    private final Locale locale;

    Language(String ownName, String tag) {
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The BCP 47 primary tag, as in bundles, addresses and {@code lang} attributes. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** For numbers, dates and money. */
    public Locale locale() {
        return locale;
    }

    /** The direction of its script, as HTML's {@code dir} has it. */
    public String direction() {
        return this == AR || this == UR ? "rtl" : "ltr";
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The best of a caller's wishes ({@code Accept-Language}, RFC 9110, 12.5.4); Vietnamese when none is spoken. */
    public static Language best(List<Locale.LanguageRange> wishes) {
        return wishes.isEmpty()
                ? VI
                : Optional.ofNullable(Locale.lookup(wishes, LOCALES))
                        .or(() -> Optional.ofNullable(Locale.lookup(wishes, TAGS)))
                        .flatMap(found -> of(found.getLanguage()))
                        .orElse(VI);
    }
}
