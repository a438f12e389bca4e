package vn.langso.territory.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.langso.territory.Spelling;

/**
 * What somebody typed to find a unit, taken apart.
 *
 * @param whole what stands before the first comma, folded
 * @param name the same without the kind before it
 * @param toned {@code name} with its diacritics, as {@link Spelling#toned} has them
 * @param province what stands behind the last comma, folded, without the kind before it
 */
record SearchText(String whole, String name, String toned, Optional<String> province) {

    private static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("\\d{2,5}");
    private static final Pattern KIND =
            Pattern.compile("^(tinh|thanh pho|tp|huyen|quan|thi xa|tx|thi tran|tt|xa|phuong|dac khu|x|p|h|q) (?=\\S)");

    static SearchText of(String typed) {
        var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var comma = text.indexOf(',');
        var name = comma < 0 ? text : text.substring(0, comma);
        var province = comma < 0 ? "" : text.substring(text.lastIndexOf(',') + 1);
        var whole = Spelling.folded(name);
        var bare = withoutKind(whole);
        return new SearchText(
                whole,
                bare,
                lastWords(Spelling.toned(name), words(bare)),
                Optional.of(withoutKind(Spelling.folded(province))).filter(it -> !it.isEmpty()));
    }

    boolean isCode() {
        return CODE.matcher(whole).matches();
    }

    boolean isEmpty() {
        return whole.isEmpty();
    }

    private static String withoutKind(String folded) {
        return KIND.matcher(folded).replaceFirst("");
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    private static String lastWords(String text, int count) {
        var words = text.split(" ");
        return String.join(
                " ", java.util.Arrays.asList(words).subList(Math.max(0, words.length - count), words.length));
    }
}
