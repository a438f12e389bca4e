package vn.langso.operations;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Starts on a home to be thrown away, answers a few requests and ends. The Java machine keeps what it learns by this,
 * and starts are quicker afterwards; {@code bin/langso} runs it beside a program that has been up for a while.
 */
@Command(hidden = true)
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of("/", "/areas", "/areas/01273", "/areas?q=ha+long", "/procedures");

    private final Class<?> program;

    RehearseCommand(Class<?> program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var context = new Program(program, Home.fromEnvironment(), false).serve(Map.of("server.port", 0));
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        for (var page : PAGES) {
            try (var answer =
                    URI.create("http://localhost:" + port + page).toURL().openStream()) {
                answer.readAllBytes();
            }
        }
        return 0;
    }
}
