package vn.langso.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The folder of one bundled server: its data, its password, its log. Whoever may read it may reach the server.
 *
 * @param folder an absolute path
 */
public record PostgresFolder(Path folder) {

    /** The owner of the program's database, who is no superuser: row-level security holds for it. */
    static final String OWNER = "langso";

    static final String SUPERUSER = "postgres";

    /** What the server itself keeps. */
    public Path data() {
        return folder.resolve("data");
    }

    Path secret() {
        return folder.resolve("password");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    Path lock() {
        return data().resolve("postmaster.pid");
    }

    /** The address of a server that runs on this folder now, started by whichever program. */
    public Optional<PostgresAddress> running() {
        return PostmasterLock.read(lock())
                .filter(PostmasterLock::ready)
                .filter(lock -> PostgresProcesses.in(data()).stream().anyMatch(it -> it.pid() == lock.pid()))
                .map(lock -> address(lock.port()));
    }

    PostgresAddress address(int port) {
        return new PostgresAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(port, OWNER),
                OWNER,
                password());
    }

    /** Connects as the superuser, for what only one may do: backups and the making of databases. */
    Connection superuser(int port, String database) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
        return DriverManager.getConnection(url, SUPERUSER, password());
    }

    /** Connects as the superuser to the server that runs on this folder; see {@link #running}. */
    public Connection superuser() throws SQLException {
        var port = PostmasterLock.read(lock()).orElseThrow().port();
        return superuser(port, OWNER);
    }

    /** The major version of PostgreSQL that made the data; empty when there are none yet. */
    Optional<String> version() {
        var file = data().resolve("PG_VERSION");
        return Files.exists(file) ? Optional.of(text(file).strip()) : Optional.empty();
    }

    /** The last lines of the server's log. */
    String lastWords() {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines = text(log()).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private String password() {
        return text(secret());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
