package vn.langso.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup into an empty home, once every part of it has been compared with its checksum, and checks the result. */
@Command(mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Class<?> program;
    private final Console console;

    @Mixin
    HomeOption place = new HomeOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "operations.restore.file")
    Path file = Path.of("");

    RestoreCommand(Class<?> program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var home = place.home();
        var restore = new Restore(home);
        restore.requireEmpty();
        try (var backup = BackupFile.open(file)) {
            try (var progress = console.progress("operations.restore.verifying")) {
                backup.verify(progress);
            }
            try (var progress = console.progress("operations.restore.progress")) {
                restore.from(backup, progress);
            }
        }
        console.say("operations.restore.done", home.folder().toString());
        return place.program(program).work(context -> new Checks(context, console).run());
    }
}
