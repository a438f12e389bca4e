package vn.langso.signing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.files.FileReference;
import vn.langso.signing.SignatureDebt;
import vn.langso.signing.SignatureLevel;

/** Signed papers whose signatures cannot yet be proven for as long as they are kept. */
@Repository
class DebtStore {

    private final JdbcClient jdbc;

    DebtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String province, UUID task, Instant now) {
        jdbc.sql("""
                insert into signature_debt (province, task, since, next_try_at)
                values (:province, :task, :now, :now)
                    on conflict do nothing
                """)
                .param("province", province)
                .param("task", task)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param until when this try counts as cut off */
    Optional<DebtClaim> claim(Instant now, Instant until) {
        return jdbc.sql("""
                update signature_debt debt
                   set claim       = gen_random_uuid(),
                       attempts    = debt.attempts + 1,
                       next_try_at = :until
                  from signing_task task
                 where (debt.province, debt.task) in (select province, task
                                                        from signature_debt
                                                       where next_try_at <= :now
                                                       order by next_try_at
                                                       limit 1
                                                         for update skip locked)
                   and (task.province, task.id) = (debt.province, debt.task)
                returning debt.claim, debt.province, debt.task, debt.attempts, task.commune, task.thing_kind,
                          task.thing_id, task.code, task.holder_person, task.officer, task.file, task.level
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(DebtStore::claim)
                .optional();
    }

    private static DebtClaim claim(ResultSet row, int index) throws SQLException {
        return new DebtClaim(
                row.getObject("claim", UUID.class),
                row.getString("province"),
                row.getObject("task", UUID.class),
                row.getInt("attempts"),
                row.getString("commune"),
                new FileReference(row.getString("thing_kind"), row.getString("thing_id")),
                row.getString("code"),
                Optional.ofNullable(row.getObject("holder_person", UUID.class)),
                row.getObject("officer", UUID.class),
                row.getObject("file", UUID.class),
                SignatureLevel.valueOf(row.getString("level")));
    }

    void fail(DebtClaim claim, Instant nextTryAt, String failure) {
        jdbc.sql("""
                update signature_debt
                   set claim       = null,
                       next_try_at = :nextTryAt,
                       failure     = :failure
                 where province = :province
                   and task = :task
                   and claim = :claim
                """)
                .param("nextTryAt", nextTryAt.atOffset(ZoneOffset.UTC))
                .param("failure", failure)
                .param("province", claim.province())
                .param("task", claim.task())
                .param("claim", claim.id())
                .update();
    }

    /** @return false when the claim does not hold any more */
    boolean holds(DebtClaim claim) {
        return jdbc.sql("""
                select exists (select 1
                                 from signature_debt
                                where province = :province
                                  and task = :task
                                  and claim = :claim
                                  for update)
                """)
                .param("province", claim.province())
                .param("task", claim.task())
                .param("claim", claim.id())
                .query(Boolean.class)
                .single();
    }

    /** Puts the stronger file in the place of the earlier one. */
    void strengthen(DebtClaim claim, UUID file, SignatureLevel level) {
        jdbc.sql("""
                update signing_task
                   set file  = :file,
                       level = :level
                 where province = :province
                   and id = :task
                """)
                .param("file", file)
                .param("level", level.name())
                .param("province", claim.province())
                .param("task", claim.task())
                .update();
    }

    void remove(DebtClaim claim) {
        jdbc.sql("delete from signature_debt where province = :province and task = :task")
                .param("province", claim.province())
                .param("task", claim.task())
                .update();
    }

    List<SignatureDebt> list(@Nullable UUID before, int limit) {
        return jdbc.sql("""
                select debt.task, debt.province, task.code, task.title, task.level, debt.since, debt.attempts,
                       debt.next_try_at, debt.failure
                  from signature_debt debt
                  join signing_task task on (task.province, task.id) = (debt.province, debt.task)
                 where (:before::uuid is null or debt.task < :before)
                 order by debt.task desc
                 limit :limit
                """)
                .param("before", before)
                .param("limit", limit)
                .query(DebtStore::debt)
                .list();
    }

    private static SignatureDebt debt(ResultSet row, int index) throws SQLException {
        return new SignatureDebt(
                row.getObject("task", UUID.class),
                row.getString("province"),
                row.getString("code"),
                row.getString("title"),
                SignatureLevel.valueOf(row.getString("level")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("failure")));
    }

    void hurry(String province, UUID task, Instant now) {
        jdbc.sql("""
                update signature_debt
                   set next_try_at = :now
                 where province = :province
                   and task = :task
                   and claim is null
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("province", province)
                .param("task", task)
                .update();
    }
}
