package vn.langso.operations;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the demo province: real units, pretended people and a pretended e-ID. */
@Command(mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Class<?> program;
    private final Console console;

    DemoCommand(Class<?> program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        var context = new Program(program, Home.fromEnvironment().demo(), true).serve();
        console.say("operations.demo.ready", context.getEnvironment().getRequiredProperty("langso.base-url"));
        return StartCommand.RUNNING;
    }
}
