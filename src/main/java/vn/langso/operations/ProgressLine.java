package vn.langso.operations;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import vn.langso.kernel.Progress;

/**
 * Shows how far work has come and how long it is going to take: one line that is written over on a terminal, a line
 * every ten seconds elsewhere.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private final Console console;
    private final String title;
    private final PrintStream err;
    private final LongSupplier nanos;
    private final long begun;
    private final boolean terminal = Console.terminal();
    private long shown;

    ProgressLine(Console console, String title, PrintStream err, LongSupplier nanos) {
        this.console = console;
        this.title = title;
        this.err = err;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.shown = begun;
    }

    @Override
    public void at(long done, long total) {
        var now = nanos.getAsLong();
        var pause = terminal ? Duration.ofMillis(200) : Duration.ofSeconds(10);
        if (now - shown >= pause.toNanos() && total > 0) {
            shown = now;
            show(done, total, Duration.ofNanos(now - begun));
        }
    }

    private void show(long done, long total, Duration spent) {
        var percent = (int) Math.min(100, 100 * done / total);
        var left = done == 0 ? 0 : (long) (spent.toSeconds() * ((double) (total - done) / done));
        var line = console.text("operations.progress", title, percent, left);
        err.print(terminal ? "\r\033[K" + line : line + System.lineSeparator());
        err.flush();
    }

    /** Clears the line; what comes next stands in its place. */
    @Override
    public void close() {
        if (terminal && shown != begun) {
            err.print("\r\033[K");
            err.flush();
        }
    }
}
