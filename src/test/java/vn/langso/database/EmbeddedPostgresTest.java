package vn.langso.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.langso.kernel.Refusal;

/** The bundled server after the accidents a small machine has. */
class EmbeddedPostgresTest {

    private static final Path CACHE = Path.of("target", "postgres").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void aServerThatDiesIsStartedAgainOnItsPortWithEveryCommittedRow() throws Exception {
        try (var server = start()) {
            var jdbc = client(server);
            jdbc.sql("create table kept (id integer primary key)").update();
            jdbc.sql("insert into kept values (1)").update();

            process(lock().orElseThrow().pid()).destroyForcibly();

            assertThat(rowsOnceItIsBack(server)).containsExactly(1);
        }
    }

    @Test
    void aLockFileThatNamesAStrangerHarmsNeitherTheStartNorTheStranger() throws Exception {
        start().close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data().resolve("postmaster.pid"), stranger.pid() + "\n/elsewhere\n0\n5432\n\n\n\nready\n");

            try (var server = start()) {
                assertThat(client(server).sql("select 1").query(Integer.class).single())
                        .isEqualTo(1);
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aHalfWrittenLockFileIsNoObstacle() throws IOException {
        start().close();
        Files.writeString(data().resolve("postmaster.pid"), "");

        try (var server = start()) {
            assertThat(lock()).isPresent();
            assertThat(server.address().url()).contains("127.0.0.1");
        }
    }

    @Test
    void aFirstStartThatWasCutOffIsMadeAnew() throws IOException {
        Files.createDirectories(home.resolve("postgres/data.new/base"));
        Files.writeString(home.resolve("postgres/password"), "half");

        try (var server = start()) {
            assertThat(client(server).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreLeftAlone() throws IOException {
        start().close();
        Files.writeString(data().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(this::start).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(DatabaseProblem.OTHER_POSTGRES);
            assertThat(refusal.arguments()).containsExactly("17", "18");
        });
    }

    @Test
    void aServerThatCannotStartSaysWhyItselfAndLeavesNoProcess() throws IOException {
        start().close();
        Files.writeString(data().resolve("postgresql.conf"), "no_such_setting = 1\n");

        assertThatThrownBy(this::start).isInstanceOf(PostgresDidNotStart.class).hasMessageContaining("no_such_setting");
        assertThat(PostgresProcesses.in(data())).isEmpty();
    }

    @Test
    void closingLeavesNoProcess() {
        start().close();

        assertThat(PostgresProcesses.in(data())).isEmpty();
    }

    @Test
    void nobodyElseOnTheMachineReadsThePassword() throws IOException {
        start().close();

        assertThat(Files.getPosixFilePermissions(home.resolve("postgres/password")))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home.resolve("postgres"), CACHE);
    }

    private Path data() {
        return home.resolve("postgres/data");
    }

    private java.util.Optional<PostmasterLock> lock() {
        return PostmasterLock.read(data().resolve("postmaster.pid"));
    }

    private static ProcessHandle process(long pid) {
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static JdbcClient client(EmbeddedPostgres server) {
        var address = server.address();
        return JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }

    private static List<Integer> rowsOnceItIsBack(EmbeddedPostgres server) throws InterruptedException {
        var address = server.address();
        for (var end = System.nanoTime() + Duration.ofSeconds(60).toNanos(); System.nanoTime() < end; ) {
            try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
                return client(server)
                        .sql("select id from kept")
                        .query(Integer.class)
                        .list();
            } catch (SQLException notYet) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("the server did not come back");
    }
}
