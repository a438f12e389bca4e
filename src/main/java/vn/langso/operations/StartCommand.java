package vn.langso.operations;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the platform on its data folder, making the folder the first time. */
@Command(mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    /** Not an exit code: the server runs on and the process with it. */
    static final int RUNNING = -1;

    private final Class<?> program;
    private final Console console;

    StartCommand(Class<?> program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        var home = Home.fromEnvironment();
        var context = new Program(program, home, false).serve();
        console.say(
                "operations.start.ready",
                context.getEnvironment().getRequiredProperty("langso.base-url"),
                home.folder().toString());
        return RUNNING;
    }
}
