package vn.langso.identity.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langso.territory.Spelling;

/**
 * What somebody typed to find a person.
 *
 * @param keys values of papers that the text may be
 * @param phone the text as a telephone number
 * @param words of a name, folded; none when the text is a number
 */
record PersonQuery(List<PersonKey> keys, Optional<String> phone, List<String> words) {

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{8,15}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z]\\d{5,14}");
    private static final int SHORTEST = 2;
    private static final int MOST_WORDS = 8;

    /** Empty when it is too little to look for. */
    static Optional<PersonQuery> of(String text) {
        var packed = text.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(packed).matches()) {
            return Optional.of(new PersonQuery(numbers(packed), Optional.of(packed), List.of()));
        }
        if (PASSPORT.matcher(packed).matches()) {
            var passport = new PersonKey(KeyKind.PASSPORT, packed);
            return Optional.of(new PersonQuery(List.of(passport), Optional.empty(), List.of()));
        }
        var words = Arrays.stream(Spelling.folded(text).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return String.join("", words).length() < SHORTEST
                ? Optional.empty()
                : Optional.of(new PersonQuery(List.of(), Optional.empty(), words));
    }

    private static List<PersonKey> numbers(String digits) {
        return List.of(
                new PersonKey(KeyKind.IDENTITY_NUMBER, digits),
                new PersonKey(KeyKind.OLD_NUMBER, digits),
                new PersonKey(KeyKind.PASSPORT, digits));
    }
}
