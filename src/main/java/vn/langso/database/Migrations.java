package vn.langso.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Version;

/**
 * Brings the schema up to date, module by module: each has its own folder {@code db/migration/<module>}, its own
 * history table and its own numbering from V1.
 */
public final class Migrations {

    /** The modules that have tables, those that others build on first. */
    static final List<String> MODULES = List.of(
            "root",
            "audit",
            "territory",
            "identity",
            "files",
            "procedures",
            "signing",
            "messages",
            "dossiers",
            "filing");

    private Migrations() {}

    /**
     * Runs what has not run yet. Safe to repeat.
     *
     * @throws Refusal {@link DatabaseProblem#NEWER_DATA} when scripts have run that this program does not know
     * @throws org.flywaydb.core.api.FlywayException when a script fails, or one that has run was changed since
     */
    public static void run(DataSource database) {
        RowScope.EVERYTHING.run(() -> MODULES.forEach(module -> migrate(database, module)));
    }

    /** Another one for other scripts. A database that has it from before needs none of them. */
    static String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/V*.sql");
            Arrays.sort(scripts, Comparator.comparing(Migrations::place));
            for (var script : scripts) {
                digest.update(place(script).getBytes(StandardCharsets.UTF_8));
                digest.update(script.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Module and file, wherever the program itself is. */
    private static String place(Resource script) {
        var parts = script.getDescription().split("/");
        return String.join("/", List.of(parts).subList(parts.length - 2, parts.length));
    }

    private static void migrate(DataSource database, String module) {
        var flyway = of(database, module);
        try {
            flyway.migrate();
        } catch (FlywayValidateException difference) {
            throw newer(flyway) ? newerData(module, flyway) : difference;
        }
    }

    private static boolean newer(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .anyMatch(script -> script.getState() == MigrationState.FUTURE_SUCCESS);
    }

    private static Refusal newerData(String module, Flyway flyway) {
        var found = module + " " + flyway.info().getInfoResult().schemaVersion;
        return Refusal.of(DatabaseProblem.NEWER_DATA, found, Version.current().text());
    }

    /** One module's scripts, beside what has run of them. */
    static Flyway of(DataSource database, String module) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + module)
                .table("migration_of_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(true)
                // a script that this program does not know was run by a newer one
                .ignoreMigrationPatterns(new String[0])
                .load();
    }
}
