package vn.langso.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Version;
import vn.langso.testing.TestDatabase;

/** A database knows what it is, and whom it must not let in. */
class InstallationRecordTest {

    private static final Version ONE = new Version("1.0.0");
    private static final Instant NOW = Instant.parse("2026-08-28T01:00:00Z");

    private final DataSource database = TestDatabase.copyOf(getClass());
    private final InstallationRecord installation = new InstallationRecord(database);

    @Test
    void aDatabaseThatWasNeverUsedLetsAnybodyIn() {
        assertThat(installation.read()).isEmpty();
        assertThatCode(() -> installation.admit(Installation.Kind.LIVE, ONE)).doesNotThrowAnyException();
    }

    @Test
    void theDemoIsKeptFromRealPeople() {
        installation.note(Installation.Kind.LIVE, ONE, NOW);

        refuses(DatabaseProblem.LIVE_DATA, Installation.Kind.DEMO, ONE);
    }

    @Test
    void aLivePlatformIsKeptFromPretendedPeople() {
        installation.note(Installation.Kind.DEMO, ONE, NOW);

        refuses(DatabaseProblem.DEMO_DATA, Installation.Kind.LIVE, ONE);
    }

    @Test
    void anOlderProgramIsKeptOutAndANewerOneIsNoted() {
        installation.note(Installation.Kind.LIVE, ONE, NOW);
        installation.note(Installation.Kind.LIVE, new Version("1.2.0"), NOW.plusSeconds(60));

        refuses(DatabaseProblem.NEWER_DATA, Installation.Kind.LIVE, new Version("1.1.9"));
        assertThat(installation.read()).contains(new Installation(Installation.Kind.LIVE, new Version("1.2.0"), NOW));
    }

    @Test
    void aScriptOfANewerProgramStopsTheMigration() {
        JdbcClient.create(database).sql("""
                        insert into migration_of_root
                               (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        values (999, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 'x', 1, true)
                        """).update();

        assertThatThrownBy(() -> Migrations.run(database))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(DatabaseProblem.NEWER_DATA));
    }

    @Test
    void aMigrationThatIsDoneIsKnownByItsScripts() {
        assertThat(installation.migratedBy("one")).isFalse();
        installation.note(Installation.Kind.LIVE, ONE, NOW);
        assertThat(installation.migratedBy("one")).isFalse();
        installation.noteMigration("one");
        assertThat(installation.migratedBy("one")).isTrue();
        assertThat(installation.migratedBy("two")).isFalse();
    }

    @Test
    void aDatabaseOfAnOlderProgramIsMigrated() {
        installation.note(Installation.Kind.LIVE, ONE, NOW);
        JdbcClient.create(database)
                .sql("alter table installation drop column scripts")
                .update();
        assertThat(installation.migratedBy("one")).isFalse();
    }

    private void refuses(DatabaseProblem problem, Installation.Kind kind, Version program) {
        assertThatThrownBy(() -> installation.admit(kind, program))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
