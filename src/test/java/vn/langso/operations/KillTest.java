package vn.langso.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.database.EmbeddedPostgres;

/**
 * Killed at any moment, with its database or without, a program loses nothing it has acknowledged and leaves nothing
 * half done. {@code -Dlangso.kill.rounds=50} kills more often.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("langso.kill.rounds", 3);
    private static final Path CACHE = Path.of("target", "postgres").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfThere() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var acknowledged = 0L;
        for (var round = 1; round <= ROUNDS; round++) {
            acknowledged = Math.max(acknowledged, writeUntilKilled(random));
            assertThat(complete()).as("round %d, seed %d", round, seed).isGreaterThanOrEqualTo(acknowledged);
        }
        assertThat(acknowledged).isPositive();
    }

    /** @return the last number that was acknowledged */
    private long writeUntilKilled(Random random) throws Exception {
        var output = Files.createTempFile(home, "acknowledged", "");
        var writer = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        postgres().toString(),
                        CACHE.toString(),
                        output.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (Files.size(output) == 0) {
            assertThat(writer.isAlive()).as("the writer lives").isTrue();
            TimeUnit.MILLISECONDS.sleep(10);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(500));
        kill(writer, random.nextInt(3));
        return last(Files.readString(output));
    }

    /** @param order 0: the program alone; 1: its database before it; 2: its database after it */
    private void kill(Process writer, int order) throws Exception {
        var server = server();
        if (order == 1) {
            server.ifPresent(ProcessHandle::destroyForcibly);
        }
        writer.destroyForcibly().waitFor();
        if (order == 2) {
            server.ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** What the writer said before it died; its last line may be cut off. */
    private static long last(String output) {
        var whole = output.substring(0, output.lastIndexOf('\n'));
        return Long.parseLong(whole.substring(whole.lastIndexOf('\n') + 1));
    }

    /** @return how many numbers, from 1 without a gap, have both their rows */
    private long complete() {
        try (var server = EmbeddedPostgres.start(postgres(), CACHE)) {
            var jdbc = JdbcClient.create(Writer.source(server.address()));
            List<Long> whole = jdbc.sql("select number from pair group by number having count(*) = 2")
                    .query(Long.class)
                    .list();
            var numbers = jdbc.sql("select count(distinct number) from pair")
                    .query(Long.class)
                    .single();
            var highest =
                    jdbc.sql("select max(number) from pair").query(Long.class).single();
            assertThat(whole).as("pairs that are whole").hasSize(numbers.intValue());
            assertThat(highest).as("numbers without a gap").isEqualTo(numbers);
            return numbers;
        }
    }

    private Optional<ProcessHandle> server() throws IOException {
        var lock = postgres().resolve("data/postmaster.pid");
        return Files.exists(lock)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(lock).getFirst()))
                : Optional.empty();
    }

    private Path postgres() {
        return home.resolve("postgres");
    }
}
