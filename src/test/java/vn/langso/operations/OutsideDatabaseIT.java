package vn.langso.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langso.database.EmbeddedPostgres;
import vn.langso.database.PostgresAddress;
import vn.langso.testing.Guest;
import vn.langso.testing.PackagedProgram;

/** The program that is handed out works on a PostgreSQL that somebody else runs. */
class OutsideDatabaseIT {

    private static final Path CACHE = Path.of("target", "postgres").toAbsolutePath();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWholeProgramWorksOnItAndLeavesItsBackupToOthers(boolean byFile) throws Exception {
        var home = Files.createDirectories(folder.resolve("home"));
        try (var server = EmbeddedPostgres.start(folder.resolve("outside"), CACHE);
                var program = new PackagedProgram(home)) {
            if (byFile) {
                Files.writeString(home.resolve("langso.yaml"), lines(server.address()));
            } else {
                program.set("LANGSO_DB_URL", server.address().url());
                program.set("LANGSO_DB_USER", server.address().user());
                program.set("LANGSO_DB_PASSWORD", server.address().password());
            }
            program.demo();

            var me = new Guest(program.address()).logIn("caobang-officer", 2);
            assertThat(me.body()).contains("Triệu Thị Lan");
            assertThat(home.resolve("demo/postgres/data")).doesNotExist();
            program.close();
            var backup =
                    program.command("backup", "--demo", folder.resolve("copy").toString());
            assertThat(backup.exit()).isNotZero();
            assertThat(backup.text()).contains("outside");
        }
    }

    private static String lines(PostgresAddress address) {
        return """
                langso:
                  db:
                    url: "%s"
                    user: "%s"
                    password: "%s"
                """.formatted(address.url(), address.user(), address.password());
    }
}
