package vn.langso.signing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.files.FileReference;
import vn.langso.signing.OfficialPaper;
import vn.langso.signing.SignPaper;
import vn.langso.signing.SigningState;

/**
 * Tasks as those see them who do the work, in a scope that shows every row. What came of a try is written down only
 * while its claim holds, so of two that work on one paper only the later one counts.
 */
@Repository
class ClaimStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClaimStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Claims the paper that has been due longest and that nobody else is claiming. One whose try was cut off is due
     * again; asking a remote signer again is no further try.
     *
     * @param until when this try counts as cut off
     */
    Optional<SigningClaim> claim(Instant now, Instant until) {
        return jdbc.sql("""
                update signing_task
                   set state       = 'SIGNING',
                       claim       = gen_random_uuid(),
                       attempts    = attempts + case state when 'SIGNING' then 0 else 1 end,
                       next_try_at = :until
                 where (province, id) in (select province, id
                                            from signing_task
                                           where next_try_at <= :now
                                           order by next_try_at
                                           limit 1
                                             for update skip locked)
                returning claim, attempts, id, province, commune, thing_kind, thing_id, code, title, holder,
                          holder_person, paper, officer
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(this::claim)
                .optional();
    }

    private SigningClaim claim(ResultSet row, int index) throws SQLException {
        var order = new SignPaper(
                row.getObject("id", UUID.class),
                row.getString("province"),
                row.getString("commune"),
                new FileReference(row.getString("thing_kind"), row.getString("thing_id")),
                row.getString("code"),
                row.getString("title"),
                row.getString("holder"),
                Optional.ofNullable(row.getObject("holder_person", UUID.class)),
                json.readValue(row.getString("paper"), OfficialPaper.class),
                row.getObject("officer", UUID.class));
        return new SigningClaim(row.getObject("claim", UUID.class), order, row.getInt("attempts"));
    }

    /** A remote signer is asked again later. @return false when the claim does not hold any more */
    boolean wait(SigningClaim claim, Instant nextTryAt) {
        return end(claim, SigningState.SIGNING, nextTryAt, null);
    }

    /** @param nextTryAt null when only a person can have it tried again */
    boolean fail(SigningClaim claim, @Nullable Instant nextTryAt, String failure) {
        return end(claim, SigningState.FAILED, nextTryAt, failure);
    }

    boolean expire(SigningClaim claim, String failure) {
        return end(claim, SigningState.EXPIRED, null, failure);
    }

    private boolean end(SigningClaim claim, SigningState state, @Nullable Instant nextTryAt, @Nullable String failure) {
        return jdbc.sql("""
                        update signing_task
                           set state       = :state,
                               claim       = case when :state = 'SIGNING' then claim end,
                               next_try_at = :nextTryAt,
                               failure     = :failure
                         where province = :province
                           and id = :task
                           and claim = :claim
                        """)
                        .param("state", SigningState.SIGNING.to(state).name())
                        .param("nextTryAt", nextTryAt == null ? null : nextTryAt.atOffset(ZoneOffset.UTC))
                        .param("failure", failure)
                        .param("province", claim.province())
                        .param("task", claim.task())
                        .param("claim", claim.id())
                        .update()
                == 1;
    }

    /** @return false when the claim does not hold any more */
    boolean sign(SigningClaim claim, UUID file, Instant signedAt) {
        return jdbc.sql("""
                        update signing_task
                           set state       = :state,
                               claim       = null,
                               paper       = null,
                               next_try_at = null,
                               failure     = null,
                               file        = :file,
                               level       = 'B',
                               signed_at   = :signedAt
                         where province = :province
                           and id = :task
                           and claim = :claim
                        """)
                        .param(
                                "state",
                                SigningState.SIGNING.to(SigningState.SIGNED).name())
                        .param("file", file)
                        .param("signedAt", signedAt.atOffset(ZoneOffset.UTC))
                        .param("province", claim.province())
                        .param("task", claim.task())
                        .param("claim", claim.id())
                        .update()
                == 1;
    }
}
