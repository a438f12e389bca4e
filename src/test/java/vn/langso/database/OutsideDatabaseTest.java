package vn.langso.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every script runs on the oldest PostgreSQL an outside database may be. */
class OutsideDatabaseTest {

    /** Debian's own server; where there is none, the bundled one stands in. */
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql/15");

    @TempDir
    Path home;

    @Test
    void theWholeSchemaIsMadeByAnOrdinaryOwnerAndTheRowsKeepTheirBounds() throws Exception {
        var programs = new PostgresPrograms(
                Files.exists(DEBIAN.resolve("bin/initdb"))
                        ? DEBIAN
                        : PostgresBinaries.unpackedIn(
                                Path.of("target", "postgres").toAbsolutePath()));
        try (var server = EmbeddedPostgres.start(home.resolve("postgres"), programs)) {
            var source = new PGSimpleDataSource();
            source.setUrl(server.address().url());
            source.setUser(server.address().user());
            source.setPassword(server.address().password());
            var database = new ScopedDataSource(source);
            Migrations.run(database);
            Migrations.run(database);

            var jdbc = JdbcClient.create(database);
            assertThat(jdbc.sql("select in_scope('04')").query(Boolean.class).single())
                    .isFalse();
            RowScope.EVERYTHING.run(() -> assertThat(jdbc.sql("select in_scope('04')")
                            .query(Boolean.class)
                            .single())
                    .isTrue());
        }
    }
}
