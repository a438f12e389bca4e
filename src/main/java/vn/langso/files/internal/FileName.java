package vn.langso.files.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes a name that does no harm of whatever a client sent. */
final class FileName {

    private static final int MAX = 100;
    private static final String NAMELESS = "file";

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /**
     * Control characters, marks that turn the direction of writing (a name ending in "gpj.exe" could be shown as
     * "exe.jpg"), invisible ones, half surrogates and what file systems and headers give a meaning to. The joiners
     * U+200C and U+200D stay: Arabic and Urdu are written with them.
     */
    private static final Pattern HARMFUL = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF"
                    + "<>:\"|?*/\\\\]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,8}$");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /** @return the name without path and harmful characters, with the ending of its real format */
    static String clean(String name, Format format) {
        return stem(name) + "." + format.ending();
    }

    private static String stem(String name) {
        var last = PATH.matcher(name).replaceFirst("");
        var harmless =
                HARMFUL.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        var single = EDGES.matcher(SPACES.matcher(harmless).replaceAll(" ")).replaceAll("");
        var bare = EDGES.matcher(ENDING.matcher(single).replaceFirst("")).replaceAll("");
        return bare.isEmpty() ? NAMELESS : shortened(bare);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX)).strip();
    }
}
