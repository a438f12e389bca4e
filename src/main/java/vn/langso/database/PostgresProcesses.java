package vn.langso.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The living processes of the server on some data. They are known by the folder they work in and never by a number
 * alone: the number of a dead server may be a stranger's today.
 */
final class PostgresProcesses {

    private PostgresProcesses() {}

    /** The server itself, if it lives, and its children; the server alone where the system has no {@code /proc}. */
    static List<ProcessHandle> in(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, data))
                .toList();
    }

    private static boolean worksIn(ProcessHandle process, Path data) {
        if (!Files.exists(Path.of("/proc/self"))) {
            return process.info()
                    .commandLine()
                    .filter(line -> line.contains(data.toString()))
                    .isPresent();
        }
        var entry = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(entry.resolve("cwd")).equals(data.toRealPath())
                    && Files.readString(entry.resolve("comm")).startsWith("postgres");
        } catch (IOException goneOrForeign) {
            return false;
        }
    }
}
