package vn.langso.operations;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The operator's commands, read from the command line. */
@Command(
        name = "langso",
        description = "The digital platform of a province and its communes.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Operator implements Runnable {

    private Operator() {}

    /**
     * Does what the arguments say. Returns while a server runs on; ends the process with the command's exit code
     * otherwise.
     *
     * @param program the class that carries the program's configuration
     */
    public static void run(Class<?> program, String... arguments) {
        var line = new CommandLine(new Operator());
        line.addSubcommand(new StartCommand(program));
        line.addSubcommand(new DemoCommand(program));
        var exit = line.execute(arguments);
        if (exit != StartCommand.RUNNING) {
            System.exit(exit);
        }
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }
}
