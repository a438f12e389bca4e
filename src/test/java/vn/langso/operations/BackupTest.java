package vn.langso.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.EmbeddedPostgres;
import vn.langso.database.Migrations;
import vn.langso.database.RowScope;
import vn.langso.kernel.Progress;
import vn.langso.kernel.Refusal;

/** A backup that is made while people work comes back whole. */
class BackupTest {

    private static final Path CACHE = Path.of("target", "postgres").toAbsolutePath();

    @TempDir
    static Path folder;

    private static Home home;
    private static EmbeddedPostgres server;
    private static DataSource database;

    @BeforeAll
    static void aHomeWithRowsAndFiles() throws IOException {
        home = new Home(folder.resolve("home"), CACHE);
        home.make();
        server = EmbeddedPostgres.start(home.postgres().folder(), CACHE);
        database = Writer.source(server.address());
        Migrations.run(database);
        var jdbc = JdbcClient.create(database);
        jdbc.sql("create table pair (number bigint, half text, primary key (number, half))")
                .update();
        jdbc.sql("create table text_of (number integer primary key, text text)").update();
        jdbc.sql("insert into text_of select n, repeat(md5(n::text), 200) from generate_series(1, 2000) n")
                .update();
        writeFiles();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyTableAndEveryFileIsThereAgain() throws Exception {
        var target = folder.resolve("quiet.langso");
        new Backup(home).writeTo(target, Progress.SILENT);
        var restored = restore(target, "quiet");

        assertThat(files(restored)).isEqualTo(files(home));
        try (var copy = EmbeddedPostgres.start(restored.postgres().folder(), CACHE)) {
            assertThat(tables(Writer.source(copy.address())))
                    .isEqualTo(tables(database))
                    .isNotEmpty();
        }
    }

    @Test
    void whatWasAcknowledgedBeforeItEndedIsInItAndNothingHalf() throws Exception {
        var target = folder.resolve("busy.langso");
        var working = new AtomicBoolean(true);
        var acknowledged = new AtomicLong();
        var writer = Thread.ofPlatform().start(() -> write(working, acknowledged));
        while (acknowledged.get() == 0) {
            Thread.onSpinWait();
        }
        var before = acknowledged.get();
        new Backup(home).writeTo(target, Progress.SILENT);
        working.set(false);
        writer.join();
        var restored = restore(target, "busy");

        try (var copy = EmbeddedPostgres.start(restored.postgres().folder(), CACHE)) {
            var jdbc = JdbcClient.create(Writer.source(copy.address()));
            var halves = jdbc.sql("select count(*) from (select from pair group by number having count(*) <> 2)")
                    .query(Long.class)
                    .single();
            assertThat(halves).isZero();
            assertThat(jdbc.sql("select count(distinct number) from pair")
                            .query(Long.class)
                            .single())
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingIsWritten() throws Exception {
        var target = folder.resolve("whole.langso");
        new Backup(home).writeTo(target, Progress.SILENT);
        var seed = System.nanoTime();
        var random = new Random(seed);
        var refused = 0;
        for (var attempt = 0; attempt < 10; attempt++) {
            var damaged = folder.resolve("damaged.langso");
            var bytes = Files.readAllBytes(target);
            bytes[random.nextInt(bytes.length)] ^= 1;
            Files.write(damaged, bytes);
            refused += refuses(damaged) ? 1 : 0;
        }
        // the rest fell on what a ZIP archive says of its entries besides their content
        assertThat(refused).as("seed %d", seed).isGreaterThanOrEqualTo(5);
    }

    @Test
    void halfABackupIsNone() throws Exception {
        var target = folder.resolve("cut.langso");
        new Backup(home).writeTo(target, Progress.SILENT);
        Files.write(target, java.util.Arrays.copyOf(Files.readAllBytes(target), 100_000));

        assertThatThrownBy(() -> BackupFile.open(target)).isInstanceOf(Refusal.class);
    }

    @Test
    void aBackupNeverReplacesAFileNorIsItRestoredOverAnything() throws Exception {
        var target = Files.writeString(folder.resolve("precious"), "precious");

        assertThatThrownBy(() -> new Backup(home).writeTo(target, Progress.SILENT))
                .isInstanceOf(Refusal.class);
        assertThat(target).hasContent("precious");
        assertThatThrownBy(() -> new Restore(home).requireEmpty()).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyItsOwnerReadsABackup() throws Exception {
        var target = folder.resolve("private.langso");
        new Backup(home).writeTo(target, Progress.SILENT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    private static boolean refuses(Path file) throws IOException {
        try (var backup = BackupFile.open(file)) {
            backup.verify(Progress.SILENT);
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }

    private static Home restore(Path backup, String name) throws IOException {
        var target = new Home(folder.resolve(name), CACHE);
        try (var file = BackupFile.open(backup)) {
            file.verify(Progress.SILENT);
            new Restore(target).from(file, Progress.SILENT);
        }
        return target;
    }

    private static void write(AtomicBoolean working, AtomicLong acknowledged) {
        var jdbc = JdbcClient.create(database);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        for (var number = 1L; working.get(); number++) {
            Writer.write(transaction, jdbc, number);
            acknowledged.set(number);
        }
    }

    private static void writeFiles() throws IOException {
        var random = new Random(7);
        for (var number = 0; number < 50; number++) {
            var file = home.folder().resolve("files/" + number % 10 + "/tệp " + number);
            Files.createDirectories(file.resolveSibling("."));
            var content = new byte[random.nextInt(100_000)];
            random.nextBytes(content);
            Files.write(file, content);
        }
    }

    private static Map<String, String> files(Home home) throws IOException {
        try (var all = Files.walk(home.folder().resolve("files"))) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> home.folder().relativize(file).toString(),
                            BackupTest::hash,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String hash(Path file) {
        try {
            return java.util.HexFormat.of().formatHex(Hash.sha256().digest(Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Each table with the hash of all its rows. */
    private static Map<String, String> tables(DataSource database) {
        var jdbc = JdbcClient.create(database);
        return RowScope.EVERYTHING.call(() -> jdbc
                .sql("select oid::regclass::text from pg_class where relkind = 'r'"
                        + " and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(table -> table, table -> rows(jdbc, table), (a, b) -> a, TreeMap::new)));
    }

    private static String rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                        + " from " + table + " t")
                .query(String.class)
                .single();
    }
}
