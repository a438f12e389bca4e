package vn.langso.operations;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether everything an installation keeps is still whole. */
@Command(mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Class<?> program;
    private final Console console;

    @Mixin
    HomeOption place = new HomeOption();

    CheckCommand(Class<?> program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        return place.program(program).work(context -> new Checks(context, console).run());
    }
}
