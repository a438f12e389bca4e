package vn.langso.operations;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the platform on its data folder, making the folder the first time. */
@Command(name = "start", description = "Starts the platform on its data folder.", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    /** Not an exit code: the server runs on and the process with it. */
    static final int RUNNING = -1;

    private final Class<?> program;

    StartCommand(Class<?> program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        new Program(program, Home.fromEnvironment(), false).start();
        return RUNNING;
    }
}
