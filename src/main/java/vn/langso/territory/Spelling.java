package vn.langso.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese names made comparable. */
public final class Spelling {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Spelling() {}

    /** Composed letters, single spaces, none around. */
    public static String tidy(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Small letters without diacritics, words parted by one space: {@code Ea M'Droh} is {@code ea mdroh}. */
    public static String folded(String name) {
        var plain = MARK.matcher(words(name)).replaceAll("");
        return plain.replace('đ', 'd');
    }

    /**
     * Small letters with diacritics, each word's tone put behind it: {@code Hòa} and {@code Hoà} are equal, {@code Hoa}
     * and {@code Hoá} differ.
     */
    public static String toned(String name) {
        var toned = new StringBuilder();
        var words = WORD.matcher(words(name));
        while (words.find()) {
            var word = words.group();
            toned.append(toned.isEmpty() ? "" : " ").append(TONE.matcher(word).replaceAll(""));
            TONE.matcher(word).results().forEach(tone -> toned.append(tone.group()));
        }
        return toned.toString();
    }

    /** Decomposed, in small letters, one space between words. */
    private static String words(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return OTHER.matcher(APOSTROPHE.matcher(decomposed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
