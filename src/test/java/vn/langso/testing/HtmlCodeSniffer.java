package vn.langso.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The checker behind pa11y, held to WCAG 2.1 AA. It is on npm only: {@code src/test/npm} pins it by its digest. */
final class HtmlCodeSniffer {

    private static final Path PIN = Path.of("src/test/npm");
    private static final Path FOLDER = Path.of("target/npm");
    private static final String SOURCE = fetch();

    private HtmlCodeSniffer() {}

    /** What it holds against a page, a line each. */
    @SuppressWarnings("unchecked")
    static List<String> errors(Page page) {
        page.evaluate(SOURCE);
        return (List<String>) page.evaluate("""
                () => new Promise(done => HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages()
                    .filter(message => message.type === HTMLCS.ERROR)
                    .map(message => message.code + ': ' + message.msg + ' ' + message.element.outerHTML.slice(0, 200)))))""");
    }

    private static String fetch() {
        var script = FOLDER.resolve("node_modules/html_codesniffer/build/HTMLCS.js");
        try {
            if (!Files.exists(script)) {
                Debian.provide(Path.of("/usr/bin/npm"), "npm");
                Files.createDirectories(FOLDER);
                for (var file : List.of("package.json", "package-lock.json")) {
                    Files.copy(PIN.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
                Debian.run(FOLDER, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            }
            return Files.readString(script);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
