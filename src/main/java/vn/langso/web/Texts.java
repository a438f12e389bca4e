package vn.langso.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text a person reads, by key and language. Texts are ICU messages, which know the plurals of each language; the
 * bundles are {@code messages/<module>_<language>.properties}.
 */
@Component
public class Texts {

    private record Written(Locale locale, String pattern) {}

    private final Map<Language, Map<String, String>> bundles = new EnumMap<>(Language.class);
    private final Map<Written, Message> messages = new ConcurrentHashMap<>();

    public Texts() {
        for (var language : Language.values()) {
            bundles.put(language, read(language));
        }
    }

    /** The text of a key in Latin digits; see {@link #get(Language, Digits, String, Object...)}. */
    public String get(Language language, String key, Object... arguments) {
        return get(language, Digits.LATIN, key, arguments);
    }

    /**
     * The text of a key, its places filled.
     *
     * @throws IllegalArgumentException when no bundle has the key, which is a defect
     */
    public String get(Language language, Digits digits, String key, Object... arguments) {
        var pattern = bundle(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language.tag());
        }
        return arguments.length == 0 && pattern.indexOf('\'') < 0
                ? pattern
                : message(digits.in(language), pattern).filled(arguments);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return bundle(Language.VI).containsKey(key);
    }

    private Message message(Locale locale, String pattern) {
        return messages.computeIfAbsent(new Written(locale, pattern), it -> Message.of(it.locale(), it.pattern()));
    }

    private Map<String, String> bundle(Language language) {
        return Objects.requireNonNull(bundles.get(language));
    }

    private static Map<String, String> read(Language language) {
        var texts = new HashMap<String, String>();
        try {
            var pattern = "classpath*:messages/*_" + language.tag() + ".properties";
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                load(file).forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(texts);
    }

    private static Properties load(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
