package vn.langso.signing.internal;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers that wait for a remote signer: the very bytes it was asked to sign have to be there when it answers. */
@Repository
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(SigningClaim claim) {
        return jdbc.sql("""
                select pdf, field, signing_at, ticket, expires_at
                  from signing_draft
                 where province = :province
                   and task = :task
                """)
                .param("province", claim.province())
                .param("task", claim.task())
                .query(Draft.class)
                .optional();
    }

    void save(SigningClaim claim, Draft draft) {
        var expiresAt = draft.expiresAt();
        jdbc.sql("""
                insert into signing_draft (province, task, field, ticket, pdf, signing_at, expires_at)
                values (:province, :task, :field, :ticket, :pdf, :signingAt, :expiresAt)
                    on conflict (province, task) do update
                       set field      = excluded.field,
                           ticket     = excluded.ticket,
                           pdf        = excluded.pdf,
                           expires_at = excluded.expires_at
                """)
                .param("province", claim.province())
                .param("task", claim.task())
                .param("field", draft.field())
                .param("ticket", draft.ticket())
                .param("pdf", draft.pdf())
                .param("signingAt", draft.signingAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(String province, java.util.UUID task) {
        jdbc.sql("delete from signing_draft where province = :province and task = :task")
                .param("province", province)
                .param("task", task)
                .update();
    }
}
