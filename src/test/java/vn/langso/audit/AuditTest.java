package vn.langso.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.testing.PlatformTest;
import vn.langso.testing.TestDatabase;

/** Each test writes into a province of its own, so that a chain broken on purpose is nobody else's. */
@PlatformTest
class AuditTest {

    @Autowired
    Audit audit;

    @Autowired
    AuditChain chain;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aLineIsKeptWithTheActOrNotAtAll() {
        assertThatThrownBy(() -> audit.record(entry("t1", 1))).isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(undone -> {
            audit.record(entry("t1", 2));
            undone.setRollbackOnly();
        });
        assertThat(lines("t1")).isZero();
        write("t1", 3);
        assertThat(lines("t1")).isEqualTo(1);
        assertThat(breaks("t1")).isEmpty();
    }

    @Test
    void aHundredAtOnceLoseNothingAndHoldTogether() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 100)
                    .mapToObj(i -> many.submit(() -> write("t2", i)))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(lines("t2")).isEqualTo(100);
        assertThat(breaks("t2")).isEmpty();
    }

    @Test
    void theDatabaseRefusesToAlterOrRemoveALine() {
        write("t3", 1);
        assertThatThrownBy(() -> change("update audit_line set subject = 'other' where province = 't3'"))
                .hasMessageContaining("never altered");
        assertThatThrownBy(() -> change("delete from audit_line where province = 't3'"))
                .hasMessageContaining("never altered");
        assertThatThrownBy(() -> change("truncate audit_line")).hasMessageContaining("never altered");
    }

    @Test
    void findsAnAlteredLine() throws SQLException {
        writeFive("t4");
        tamper("update audit_line set details = '{\"n\":\"7\"}' where province = 't4' and number = 3");
        assertThat(breaks("t4")).containsExactly(new AuditBreak("t4", 1, 3, AuditBreak.Kind.ALTERED));
    }

    @Test
    void findsAMissingLine() throws SQLException {
        writeFive("t5");
        tamper("delete from audit_line where province = 't5' and number = 2");
        assertThat(breaks("t5")).containsExactly(new AuditBreak("t5", 1, 3, AuditBreak.Kind.MISSING));
    }

    @Test
    void findsTwoLinesThatChangedPlaces() throws SQLException {
        writeFive("t6");
        tamper("update audit_line set number = number + 100 where province = 't6' and number in (2, 3)");
        tamper("update audit_line set number = 105 - number where province = 't6' and number > 100");
        assertThat(breaks("t6")).extracting(AuditBreak::number).contains(2L, 3L);
    }

    @Test
    void findsThatTheLastLinesWereCutOff() throws SQLException {
        writeFive("t7");
        tamper("delete from audit_line where province = 't7' and number > 3");
        assertThat(breaks("t7")).containsExactly(new AuditBreak("t7", 1, 5, AuditBreak.Kind.CUT_OFF));
    }

    @Test
    void whoHasNoScopeSeesNoLine() {
        write("t8", 1);
        assertThat(count("t8")).isZero();
        RowScope.EVERYTHING.run(() -> assertThat(count("t8")).isEqualTo(1));
    }

    private void writeFive(String province) {
        IntStream.rangeClosed(1, 5).forEach(i -> write(province, i));
    }

    private void write(String province, int number) {
        transaction.executeWithoutResult(open -> audit.record(entry(province, number)));
    }

    private static AuditEntry entry(String province, int number) {
        return new AuditEntry(
                Actor.self(UUID.fromString("0190a000-0000-7000-8000-000000000001")),
                province,
                "test.write-line",
                "test:" + Ids.next(),
                Map.of("n", "" + number));
    }

    private long lines(String province) {
        return RowScope.EVERYTHING.call(() -> count(province));
    }

    private long count(String province) {
        return jdbc.sql("select count(*) from audit_line where province = :province")
                .param("province", province)
                .query(Long.class)
                .single();
    }

    private List<AuditBreak> breaks(String province) {
        return RowScope.EVERYTHING.call(() -> chain.breaks(1000)).stream()
                .filter(found -> found.province().equals(province))
                .toList();
    }

    private void change(String sql) {
        RowScope.EVERYTHING.run(() -> jdbc.sql(sql).update());
    }

    /** As somebody would who has the database's own keys. */
    private void tamper(String sql) throws SQLException {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        try (var superuser = TestDatabase.superuser(database);
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
