package vn.langso.procedures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.langso.web.Language;

/**
 * A text of the catalogue in one or more languages.
 *
 * @param byLanguage by the language's tag; Vietnamese, which alone is official, is always there
 */
public record LocalText(@JsonValue SortedMap<String, String> byLanguage) {

    public LocalText {
        byLanguage = new TreeMap<>(byLanguage);
        if (!byLanguage.containsKey(Language.VI.tag())) {
            throw new IllegalArgumentException("No Vietnamese in " + byLanguage);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LocalText of(Map<String, String> byLanguage) {
        return new LocalText(new TreeMap<>(byLanguage));
    }

    /** The text a reader of a language is given. */
    public String in(Language language) {
        return byLanguage.getOrDefault(spoken(language).tag(), "");
    }

    /** The language that {@link #in} answers in: the one asked for, else English, else Vietnamese. */
    public Language spoken(Language language) {
        return Stream.of(language, Language.EN)
                .filter(wanted -> byLanguage.containsKey(wanted.tag()))
                .findFirst()
                .orElse(Language.VI);
    }

    /** The official text. */
    public String official() {
        return in(Language.VI);
    }
}
