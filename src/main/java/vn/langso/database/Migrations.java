package vn.langso.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date, module by module: each has its own folder {@code db/migration/<module>}, its own
 * history table and its own numbering from V1.
 */
public final class Migrations {

    /** The modules that have tables, those that others build on first. */
    static final List<String> MODULES = List.of("root", "audit", "territory", "identity", "files");

    private Migrations() {}

    /**
     * Runs what has not run yet. Safe to repeat.
     *
     * @throws org.flywaydb.core.api.FlywayException when a script fails, or the database was made by a newer version
     */
    public static void run(DataSource database) {
        RowScope.EVERYTHING.run(() -> MODULES.forEach(module -> migrate(database, module)));
    }

    private static void migrate(DataSource database, String module) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + module)
                .table("migration_of_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(true)
                // a script that this program does not know was run by a newer one
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }
}
