package vn.langso.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The server's own programs.
 *
 * @param folder where they were unpacked
 */
record PostgresPrograms(Path folder) {

    /** Runs a program to its end and gives what it said. */
    String run(String program, String... arguments) throws IOException {
        var process =
                command(program, List.of(arguments)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new PostgresDidNotStart(program + ": " + output.strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresDidNotStart("interrupted");
        }
        return output;
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own lets it, and the files stay root's. */
    ProcessBuilder command(String program, List<String> arguments) {
        var line = new ArrayList<String>();
        if (root()) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(folder.resolve("bin").resolve(program).toString());
        line.addAll(arguments);
        var builder = new ProcessBuilder(line);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** The major version: {@code 18} of "postgres (PostgreSQL) 18.6". */
    String version() throws IOException {
        var words = run("postgres", "--version").strip().split(" ");
        return words[words.length - 1].split("\\.")[0];
    }

    private static boolean root() throws IllegalStateException {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noProc) {
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
