package vn.langso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read is in bundles, never in code or templates. */
class NoTextInCodeTest {

    /** Data about languages, names and the demo's certificates, which no reader is shown as text. */
    private static final Set<Path> DATA = Set.of(
            Path.of("src/main/java/vn/langso/identity/signin/Device.java"),
            Path.of("src/main/java/vn/langso/signing/internal/DemoAuthority.java"),
            Path.of("src/main/java/vn/langso/web/Language.java"),
            Path.of("src/main/java/vn/langso/territory/Spelling.java"),
            Path.of("src/main/java/vn/langso/territory/internal/FormerRow.java"));

    /** The same in every language. */
    private static final String OWN_NAME = "\"Làng Số\"";

    /** Names of formats, all in capitals, are the same in every language. */
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})(?!\\p{Lu}+(?!\\p{L}))\\p{L}{2,}");

    private static final Pattern FOREIGN = Pattern.compile("[À-ÖØ-öø-ỹ\\p{IsArabic}]");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL);

    @Test
    void keepsTemplatesFreeOfText() {
        Sources.templates()
                .forEach((file, template) ->
                        assertThat(words(template)).as(file.toString()).isEmpty());
    }

    @Test
    void keepsCodeFreeOfVietnameseAndArabic() {
        Sources.java()
                .forEach((file, code) -> assertThat(foreign(code))
                        .as(file.toString())
                        .matches(found -> DATA.contains(file) || found.isEmpty()));
    }

    @Test
    void findsTextInATemplate() {
        assertThat(words("<p title=\"Ô này\">Xin chào ${page.text(\"web.name\")}</p>"))
                .containsExactly("này", "Xin", "chào");
        assertThat(words("@template.web.notice(page = page, content = @`<p>Dừng lại</p>`)"))
                .containsExactly("Dừng", "lại");
    }

    @Test
    void takesNoStatementForText() {
        assertThat(words("""
                @param List<String> some = List.of()
                <%-- a comment --%>
                @if(some.size() > 1 && !page.text("a(b").isEmpty())<p class="${page.wide() ? "a>b" : null}">${page.text("a.b")}</p>@endif
                """)).isEmpty();
    }

    private static List<String> words(String template) {
        return WORD.matcher(TemplateText.of(template))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> foreign(String code) {
        return LITERAL.matcher(code.replaceAll("(?m)^\\s*(\\*|//|/\\*).*$", ""))
                .results()
                .map(MatchResult::group)
                .filter(literal -> !literal.equals(OWN_NAME))
                .filter(literal -> FOREIGN.matcher(literal).find())
                .toList();
    }
}
