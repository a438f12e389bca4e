package vn.langso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a document that follows from the code. It stands between two comments, {@code <!-- generated: name -->} and
 * {@code <!-- end -->}; run the tests with {@code -Dlangso.docs.update=true} to write it anew.
 */
public final class GeneratedText {

    private GeneratedText() {}

    /** Fails when the document does not say what the code does. */
    public static void assertUpToDate(Path document, String name, String expected) throws IOException {
        var part = Pattern.compile(
                "(<!-- generated: " + Pattern.quote(name) + " -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);
        var text = Files.readString(document);
        var found = part.matcher(text);
        assertThat(found.find()).as("%s has a part named %s", document, name).isTrue();
        if (Boolean.getBoolean("langso.docs.update")) {
            Files.writeString(document, found.replaceFirst("$1" + Matcher.quoteReplacement(expected) + "$3"));
            return;
        }
        assertThat(found.group(2))
                .as("%s, part %s; -Dlangso.docs.update=true writes it anew", document, name)
                .isEqualTo(expected);
    }
}
