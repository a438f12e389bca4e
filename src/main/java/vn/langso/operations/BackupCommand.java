package vn.langso.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.langso.database.EmbeddedPostgres;
import vn.langso.kernel.Refusal;

/** Writes everything one installation knows into one file, whether it runs or not. */
@Command(mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    HomeOption place = new HomeOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "operations.backup.file")
    Path file = Path.of("");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var home = place.home();
        if (SiteSettings.read().databaseOutside()) {
            throw Refusal.of(OperationsProblem.DATABASE_OUTSIDE, home.folder().toString());
        }
        if (!Files.exists(home.postgres().data())) {
            throw Refusal.of(OperationsProblem.NOTHING_HERE, home.folder().toString());
        }
        var made = HomeLock.tryTake(home).map(lock -> beside(lock, home)).orElseGet(() -> write(home));
        console.say("operations.backup.done", file.toString(), made.parts(), made.hash());
        return 0;
    }

    /** No program runs on the home: its database runs for the time of the backup. */
    private Backup.Made beside(HomeLock lock, Home home) {
        try (lock;
                var server = EmbeddedPostgres.start(home.postgres().folder(), home.cache())) {
            return server.address().url().isEmpty() ? new Backup.Made(0, "") : write(home);
        }
    }

    private Backup.Made write(Home home) {
        try (var progress = console.progress("operations.backup.progress")) {
            return new Backup(home).writeTo(file.toAbsolutePath(), progress);
        }
    }
}
