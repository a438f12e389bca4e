package vn.langso.operations;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** What the operator reads, in the operator's language. */
final class Console {

    private final Texts texts;
    private final Language language;
    private final PrintStream out;
    private final PrintStream err;

    Console(Texts texts, Language language, PrintStream out, PrintStream err) {
        this.texts = texts;
        this.language = language;
        this.out = out;
        this.err = err;
    }

    /** The terminal, in the language of {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG}. */
    static Console ofProcess() {
        return new Console(
                new Texts(),
                language(System.getenv()),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** English where the system has no language of its own: its operator reads English, and so do scripts. */
    static Language language(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(value -> Language.of(value.split("[_.@]", 2)[0]))
                .orElse(Language.EN);
    }

    static boolean terminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    /** Tells why a command ended. */
    void complain(Failure failure) {
        err.println(text(failure.text(), failure.arguments().toArray()));
        failure.details()
                .forEach(it -> err.println(
                        it.field() + ": " + text(it.message(), it.arguments().toArray())));
    }

    /** A line that shows how far work has come; see {@link ProgressLine}. */
    ProgressLine progress(String key) {
        return new ProgressLine(this, text(key), err, System::nanoTime);
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }
}
