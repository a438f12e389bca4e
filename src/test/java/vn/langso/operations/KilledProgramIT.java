package vn.langso.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.testing.Guest;
import vn.langso.testing.PackagedProgram;

/**
 * The program that is handed out is killed at any moment while somebody works in it, with its database or without. After
 * the next start everything is there that it said it had done. {@code -Dlangso.kill.rounds=50} kills more often.
 */
class KilledProgramIT {

    private static final int ROUNDS = Integer.getInteger("langso.kill.rounds", 3);
    private static final int LONGEST_WORK = 1500;
    private static final Pattern PROGRAM = Pattern.compile("href=\"/desk/programs/([0-9a-f-]{36})\"");
    private static final Pattern NEXT = Pattern.compile("href=\"(/desk/programs\\?after=[^\"]+)\" rel=\"next\"");

    @TempDir
    Path home;

    private final Set<String> acknowledged = new HashSet<>();

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        try (var program = new PackagedProgram(home)) {
            program.demo();
            var administrator = new Guest(program.address());
            administrator.logIn("caobang-admin", 2);
            for (var round = 1; round <= ROUNDS; round++) {
                workUntilKilled(program, administrator, random);
                program.demo();
                assertThat(there(administrator))
                        .as("round %d, seed %d", round, seed)
                        .containsAll(acknowledged);
            }
            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
            program.kill();
            var check = program.command("check", "--demo");
            assertThat(check.exit()).as(check.text()).isZero();
            System.out.println("Killed " + ROUNDS + " times, " + acknowledged.size() + " acknowledged, none lost");
        }
    }

    private void workUntilKilled(PackagedProgram program, Guest administrator, Random random) throws Exception {
        var page = administrator.get("/desk/programs/new");
        var worker = Thread.ofVirtual().start(() -> register(administrator, page.formToken()));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_WORK));
        var order = random.nextInt(3);
        if (order == 1) {
            program.killDatabase();
        }
        program.kill();
        if (order == 2) {
            program.killDatabase();
        }
        worker.join();
    }

    /** Registers programs one after the other until nobody answers; what was answered has to be kept. */
    private void register(Guest administrator, String formToken) {
        var answered = true;
        while (answered) {
            var id = UUID.randomUUID().toString();
            answered = registered(administrator, formToken, id);
            if (answered) {
                acknowledged.add(id);
            }
        }
    }

    private static boolean registered(Guest administrator, String formToken, String id) {
        try {
            var answer = administrator.postOnce(
                    "/desk/programs",
                    Map.of(
                            "id",
                            id,
                            "name",
                            "Program " + id,
                            "area",
                            "04",
                            "scopes",
                            "ME_READ",
                            "from",
                            "2026-01-01",
                            "_csrf",
                            formToken));
            return answer.location().filter(it -> it.endsWith(id)).isPresent();
        } catch (AssertionError cutOff) {
            return false;
        }
    }

    /** What the desk lists, piece by piece; the session of before the kill is still good. */
    private static Set<String> there(Guest administrator) {
        var found = new HashSet<String>();
        var address = "/desk/programs";
        while (!address.isEmpty()) {
            var body = administrator.get(address).body();
            PROGRAM.matcher(body).results().forEach(it -> found.add(it.group(1)));
            address = NEXT.matcher(body)
                    .results()
                    .findFirst()
                    .map(it -> it.group(1).replace("&amp;", "&"))
                    .orElse("");
        }
        return found;
    }
}
