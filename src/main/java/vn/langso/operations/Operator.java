package vn.langso.operations;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.langso.kernel.Version;

/** The operator's commands, read from the command line. */
@Command(name = "langso", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class Operator implements Runnable {

    private final Console console;

    private Operator(Console console) {
        this.console = console;
    }

    /**
     * Does what the arguments say. Returns while a server runs on; ends the process with the command's exit code
     * otherwise.
     *
     * @param program the class that carries the program's configuration
     */
    public static void run(Class<?> program, String... arguments) {
        var exit = new Operator(Console.ofProcess()).line(program).execute(arguments);
        if (exit != StartCommand.RUNNING) {
            System.exit(exit);
        }
    }

    private CommandLine line(Class<?> program) {
        var line = new CommandLine(this);
        add(line, "start", new StartCommand(program, console), "operations.start.description");
        add(line, "demo", new DemoCommand(program, console), "operations.demo.description");
        add(line, "import", new ImportCommand(program, console), "operations.import.description");
        add(line, "backup", new BackupCommand(console), "operations.backup.description");
        add(line, "restore", new RestoreCommand(program, console), "operations.restore.description");
        add(line, "check", new CheckCommand(program, console), "operations.check.description");
        add(line, "user", new UserCommand(program, console), "operations.user.description");
        line.addSubcommand("rehearse", new RehearseCommand(program));
        describe(line, "operations.description");
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> exit(thrown));
        return line;
    }

    private void add(CommandLine line, String name, Object command, String description) {
        var added = new CommandLine(command);
        line.addSubcommand(name, added);
        describe(added, description);
    }

    private void describe(CommandLine line, String description) {
        line.setResourceBundle(new UsageTexts(console));
        line.getCommandSpec()
                .version(Version.current().text())
                .usageMessage()
                .description(console.text(description))
                .synopsisHeading(console.text("operations.usage"))
                .commandListHeading("%n" + console.text("operations.usage.commands") + "%n");
    }

    private int exit(Exception thrown) throws Exception {
        var failure = Failure.of(thrown).orElseThrow(() -> thrown);
        console.complain(failure);
        return failure.exit();
    }

    @Override
    public void run() {
        CommandLine.usage(this, console.err());
    }
}
