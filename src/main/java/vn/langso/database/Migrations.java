package vn.langso.database;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Version;

/**
 * Brings the schema up to date, module by module: each has its own folder {@code db/migration/<module>}, its own
 * history table and its own numbering from V1.
 */
public final class Migrations {

    /** The modules that have tables, those that others build on first. */
    static final List<String> MODULES =
            List.of("root", "audit", "territory", "identity", "files", "procedures", "signing", "dossiers", "filing");

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
