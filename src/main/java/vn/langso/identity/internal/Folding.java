package vn.langso.identity.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a name as a search compares it: lower case, without diacritics, one space between words. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {}

    static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var lower = plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }
}
