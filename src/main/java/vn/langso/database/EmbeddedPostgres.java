package vn.langso.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The bundled PostgreSQL server, run on a folder of its own and reached on loopback only. It is durable: a committed
 * row survives a crash of the program, of the server and of the machine.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "langso";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final Path binaries;
    private final Path secret;
    private final Path log;
    private final int port;

    private EmbeddedPostgres(Path folder, Path binaries, int port) {
        this.data = folder.resolve("data");
        this.secret = folder.resolve("password");
        this.log = folder.resolve("server.log");
        this.binaries = binaries;
        this.port = port;
    }

    /**
     * Starts the server, making its data the first time. A server that an earlier program left behind on the same data
     * is stopped first.
     *
     * @param folder where data, password and log live
     * @param cache where the program's files are unpacked once per machine
     * @throws PostgresDidNotStart with the last lines of the server's log
     */
    public static EmbeddedPostgres start(Path folder, Path cache) {
        try {
            Files.createDirectories(folder);
            var server = new EmbeddedPostgres(folder, PostgresBinaries.unpackedIn(cache), freePort());
            server.initialise();
            server.stopOrphan();
            server.launch();
            server.createDatabase();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The program's database. */
    public String url() {
        return url(OWNER);
    }

    /** The owner of the program's database, who is no superuser: row-level security holds for it. */
    public String user() {
        return OWNER;
    }

    public String password() {
        try {
            return Files.readString(secret);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Any database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(port, database);
    }

    /** Connects as the superuser, for what only one may do: backups and the making of databases. */
    public java.sql.Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password());
    }

    /** Stops the server once running statements have been ended; what was committed is kept. */
    @Override
    public void close() {
        stop();
    }

    private void initialise() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, HexFormat.of().formatHex(random));
        // made aside and moved, so that a start cut off half way leaves nothing that looks finished
        var fresh = data.resolveSibling("data.new");
        deleteTree(fresh);
        run(
                "initdb",
                "-D",
                fresh.toString(),
                "-U",
                SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret,
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=vi-VN",
                "--locale=C",
                "--data-checksums",
                "--no-instructions");
        Files.move(fresh, data);
    }

    private void stopOrphan() throws IOException {
        var lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        if (orphan(lock).isPresent()) {
            stop();
        }
        Files.deleteIfExists(lock);
    }

    /** The process named by the lock file, if it really is a server on this data and not a stranger with its number. */
    private Optional<ProcessHandle> orphan(Path lock) throws IOException {
        try (Stream<String> lines = Files.lines(lock)) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(process -> commandLine(process).contains(data.toString()));
        }
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return process.info().commandLine().orElse("");
        }
    }

    private void launch() throws IOException {
        var process = command(
                        "postgres",
                        List.of(
                                "-D", data.toString(),
                                "-p", Integer.toString(port),
                                "-c", "listen_addresses=127.0.0.1",
                                "-c", "unix_socket_directories=",
                                "-c", "max_connections=100",
                                "-c", "shared_buffers=128MB",
                                "-c", "wal_level=replica",
                                "-c", "timezone=Asia/Ho_Chi_Minh"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectErrorStream(true)
                .start();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new PostgresDidNotStart(lastLines());
            }
            pause();
        }
    }

    /** The eighth line of the lock file tells when connections are accepted (PostgreSQL, miscadmin.h). */
    private boolean ready() throws IOException {
        var lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return false;
        }
        var lines = Files.readAllLines(lock);
        return lines.size() >= 8 && lines.get(7).strip().equals("ready");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresDidNotStart("interrupted");
        }
    }

    private void createDatabase() {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + OWNER + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create role %s login password '%s'".formatted(OWNER, password()));
            statement.execute("create database %s owner %s".formatted(OWNER, OWNER));
        } catch (SQLException failure) {
            close();
            throw new PostgresDidNotStart(String.valueOf(failure.getMessage()));
        }
    }

    private void stop() {
        try {
            run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "30", "stop");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        var process =
                command(program, List.of(arguments)).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new PostgresDidNotStart(program + ": " + output.strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresDidNotStart("interrupted");
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own lets it, and the files stay root's. */
    private ProcessBuilder command(String program, List<String> arguments) {
        var line = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(binaries.resolve("bin").resolve(program).toString());
        line.addAll(arguments);
        var builder = new ProcessBuilder(line);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private String lastLines() throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void deleteTree(Path root) throws IOException {
        org.springframework.util.FileSystemUtils.deleteRecursively(root);
    }
}
