package vn.langso.database;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Version;

/** The one row in which a database says what it is. It keeps pretended people away from real ones. */
final class InstallationRecord {

    private final JdbcClient jdbc;

    InstallationRecord(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** Empty when the database has never been used. */
    Optional<Installation> read() {
        if (!known()) {
            return Optional.empty();
        }
        return jdbc.sql("select kind, version, created_at from installation")
                .query((row, number) -> new Installation(
                        Installation.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        new Version(row.getString("version")),
                        row.getTimestamp("created_at").toInstant()))
                .optional();
    }

    /**
     * Looks whether this program may use the database, before anything is written.
     *
     * @throws Refusal {@link DatabaseProblem#NEWER_DATA}, {@link DatabaseProblem#LIVE_DATA},
     *     {@link DatabaseProblem#DEMO_DATA}
     */
    void admit(Installation.Kind kind, Version program) {
        read().ifPresent(found -> {
            if (found.version().newerThan(program)) {
                throw Refusal.of(DatabaseProblem.NEWER_DATA, found.version().text(), program.text());
            }
            if (found.kind() != kind) {
                throw new Refusal(
                        found.kind() == Installation.Kind.LIVE ? DatabaseProblem.LIVE_DATA : DatabaseProblem.DEMO_DATA);
            }
        });
    }

    /** Notes that this program uses the database now. */
    void note(Installation.Kind kind, Version program, Instant now) {
        jdbc.sql("""
                insert into installation (kind, version, created_at)
                values (:kind, :version, :now)
                on conflict (single) do update
                   set version = excluded.version
                 where installation.version <> excluded.version
                """)
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("version", program.text())
                .param("now", java.sql.Timestamp.from(now))
                .update();
    }

    /** Whether exactly these scripts have run, so that none has to be looked at. */
    boolean migratedBy(String scripts) {
        // as JSON: a database of an older program has no such column yet
        return known()
                && jdbc.sql("select to_jsonb(installation) ->> 'scripts' from installation")
                        .query(String.class)
                        .optional()
                        .filter(scripts::equals)
                        .isPresent();
    }

    /** Notes that all of these scripts have run; see {@link Migrations#digest}. */
    void noteMigration(String scripts) {
        jdbc.sql("""
                update installation
                   set scripts = :scripts
                 where scripts is distinct from :scripts
                """).param("scripts", scripts).update();
    }

    private boolean known() {
        return jdbc.sql("select to_regclass('installation') is not null")
                .query(Boolean.class)
                .single();
    }
}
