package vn.langso.operations;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the demo province: real units, pretended people and a pretended e-ID. */
@Command(name = "demo", description = "Starts the demo province.", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Class<?> program;

    DemoCommand(Class<?> program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        new Program(program, Home.fromEnvironment().demo(), true).start();
        return StartCommand.RUNNING;
    }
}
