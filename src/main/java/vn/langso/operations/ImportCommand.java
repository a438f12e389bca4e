package vn.langso.operations;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.langso.database.RowScope;
import vn.langso.kernel.Import;
import vn.langso.kernel.Refusal;

/** Reads base data from a file: units, outlines and what else a module offers an {@link Import} for. */
@Command(mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Class<?> program;
    private final Console console;

    @Mixin
    HomeOption place = new HomeOption();

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "operations.import.name")
    String name = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "operations.import.file")
    Path file = Path.of("");

    ImportCommand(Class<?> program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        place.program(program).work(context -> RowScope.EVERYTHING.call(() -> read(context)));
        return 0;
    }

    private long read(ApplicationContext context) {
        var source = find(context);
        try (var progress = console.progress(source.description())) {
            var changed = source.read(file.toAbsolutePath(), progress);
            progress.close();
            console.say("operations.import.done", console.text(source.description()), changed);
            return changed;
        }
    }

    private Import find(ApplicationContext context) {
        var all = context.getBeanProvider(Import.class).stream().toList();
        return all.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        OperationsProblem.IMPORT_UNKNOWN,
                        name,
                        all.stream().map(Import::name).sorted().collect(Collectors.joining(", "))));
    }
}
