package vn.langso.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.kernel.Refusal;

/**
 * The bundled PostgreSQL server, run on a folder of its own and reached on loopback only. It is durable: a committed
 * row survives a crash of the program, of the server and of the machine. A server that dies is started again.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 3;

    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "100",
            "shared_buffers", "128MB",
            "max_wal_size", "256MB",
            "wal_level", "replica",
            // statements here are short: compiling one costs more than it saves
            "jit", "off",
            "timezone", "Asia/Ho_Chi_Minh");

    private final PostgresFolder folder;
    private final PostgresPrograms programs;
    private volatile int port;
    private volatile boolean closed;

    private EmbeddedPostgres(PostgresFolder folder, PostgresPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /**
     * Starts the server, making its data the first time. A server that an earlier program left behind on the same data
     * is stopped first; the caller makes sure that no such program is alive.
     *
     * @param folder where data, password and log live
     * @param cache where the program's files are unpacked once per machine
     * @throws PostgresDidNotStart with the last lines of the server's log
     * @throws Refusal {@link DatabaseProblem#OTHER_POSTGRES}
     */
    public static EmbeddedPostgres start(Path folder, Path cache) {
        try {
            return start(folder, new PostgresPrograms(PostgresBinaries.unpackedIn(cache)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static EmbeddedPostgres start(Path folder, PostgresPrograms programs) {
        try {
            Files.createDirectories(folder);
            var place = new PostgresFolder(folder.toRealPath());
            var server = new EmbeddedPostgres(place, programs);
            server.prepare();
            server.launch();
            new PostgresDatabase(place).createIn(server.port);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new PostgresDidNotStart(String.valueOf(failure.getMessage()));
        }
    }

    public PostgresAddress address() {
        return folder.address(port);
    }

    /** Any other database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(port, database);
    }

    /** Connects as the superuser, for what only one may do: backups and the making of databases. */
    public Connection superuser(String database) throws SQLException {
        return folder.superuser(port, database);
    }

    /** Stops the server once running statements have been ended; what was committed is kept. */
    @Override
    public void close() {
        closed = true;
        stop();
    }

    private void prepare() throws IOException {
        var made = folder.version();
        if (made.isEmpty()) {
            new PostgresCluster(folder, programs).make();
            return;
        }
        var bundled = programs.version();
        if (!made.get().equals(bundled)) {
            throw Refusal.of(DatabaseProblem.OTHER_POSTGRES, made.get(), bundled);
        }
        new PostgresLeftovers(folder).clear(this::stop);
    }

    private void launch() throws IOException {
        for (var attempt = 1; ; attempt++) {
            port = freePort();
            try {
                watch(run());
                return;
            } catch (PostgresDidNotStart failure) {
                // somebody else may have taken the port in the meantime
                if (attempt == ATTEMPTS || !String.valueOf(failure.getMessage()).contains("could not bind")) {
                    throw failure;
                }
            }
        }
    }

    /** Recovery after a crash takes the time it takes: as long as the server lives, it is waited for. */
    private Process run() throws IOException {
        var process = programs.command("postgres", arguments())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .redirectErrorStream(true)
                .start();
        while (!ready(process)) {
            if (!process.isAlive()) {
                throw new PostgresDidNotStart(folder.lastWords());
            }
            pause(Duration.ofMillis(5));
        }
        return process;
    }

    private List<String> arguments() {
        var settings = new TreeMap<>(SETTINGS);
        settings.put("port", Integer.toString(port));
        return Stream.concat(
                        Stream.of("-D", folder.data().toString()),
                        settings.entrySet().stream().flatMap(it -> Stream.of("-c", it.getKey() + "=" + it.getValue())))
                .toList();
    }

    private boolean ready(Process process) {
        return PostmasterLock.read(folder.lock())
                .filter(lock -> lock.pid() == process.pid() && lock.ready())
                .isPresent();
    }

    private void watch(Process process) {
        process.onExit().thenRun(() -> {
            if (!closed) {
                Thread.ofVirtual().name("postgres again").start(this::startAgain);
            }
        });
    }

    /** On the port of before, which the program's connections know. Tries until it can: a full disk may be cleared. */
    private void startAgain() {
        LOG.error("The database stopped by itself and is started again. It said: {}", folder.lastWords());
        while (!closed) {
            try {
                new PostgresLeftovers(folder).clear(() -> {});
                watch(run());
                LOG.warn("The database is back.");
                return;
            } catch (PostgresDidNotStart | IOException failure) {
                LOG.atWarn().setCause(failure).log("The database did not start again yet");
                pause(REST);
            }
        }
    }

    private void stop() {
        try {
            programs.run("pg_ctl", "-D", folder.data().toString(), "-m", "fast", "-w", "-t", "60", "stop");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (PostgresDidNotStart notRunning) {
            LOG.warn("The database was not stopped: {}", notRunning.getMessage());
        }
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresDidNotStart("interrupted");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
