package vn.langso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program as it is handed out, in processes of its own, on one home. */
public final class PackagedProgram implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home;
    private final int port = freePort();
    private final Map<String, String> settings = new HashMap<>();
    private Optional<Process> serving = Optional.empty();

    public PackagedProgram(Path home) {
        this.home = home;
        settings.put("LANGSO_HOME", home.toString());
        settings.put("LANGSO_PORT", Integer.toString(port));
        settings.put("LC_ALL", "en");
    }

    /** Sets an environment variable for what is started from now on. */
    public void set(String name, String value) {
        settings.put(name, value);
    }

    /** What a command said. */
    public record Said(int exit, String text) {}

    public String address() {
        return "http://localhost:" + port;
    }

    /** Starts the demo and waits until it serves. */
    public void demo() {
        serve("demo");
    }

    /** Starts a platform for real people and waits until it serves. */
    public void live() {
        serve("start");
    }

    private void serve(String command) {
        var log = home.resolve("program.log").toFile();
        var process = start(ProcessBuilder.Redirect.appendTo(log), List.of(command));
        serving = Optional.of(process);
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The program did not start:\n" + read(home.resolve("program.log")));
            }
            pause();
        }
    }

    private boolean ready() {
        var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Runs a command to its end. */
    public Said command(String... arguments) {
        try {
            var process = start(ProcessBuilder.Redirect.PIPE, List.of(arguments));
            var text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** As {@code kill -9} does it. */
    public void kill() {
        serving.ifPresent(process -> {
            process.destroyForcibly();
            await(process);
        });
        serving = Optional.empty();
    }

    /** Kills the database's chief process beside the program, or left behind by it. */
    public void killDatabase() {
        var lock = home.resolve("demo/postgres/data/postmaster.pid");
        if (Files.exists(lock)) {
            ProcessHandle.of(Long.parseLong(read(lock).lines().findFirst().orElseThrow()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Override
    public void close() {
        serving.ifPresent(process -> {
            process.destroy();
            await(process);
        });
        serving = Optional.empty();
    }

    private Process start(ProcessBuilder.Redirect output, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-jar",
                System.getProperty("langso.jar", "target/langso.jar")));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
