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
import tools.jackson.databind.json.JsonMapper;
import vn.langso.files.FileReference;
import vn.langso.signing.SignPaper;
import vn.langso.signing.SignatureLevel;
import vn.langso.signing.SigningQuery;
import vn.langso.signing.SigningState;
import vn.langso.signing.SigningTask;

/** Tasks as those see them who order papers and look after them. */
@Repository
class TaskStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TaskStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return false when this id was ordered before */
    boolean add(SignPaper order, Instant now) {
        return jdbc.sql("""
                        insert into signing_task (province, id, commune, thing_kind, thing_id, code, title, holder,
                                                  holder_person, officer, paper, ordered_at, next_try_at)
                        values (:province, :id, :commune, :kind, :thing, :code, :title, :holder,
                                :holderPerson, :officer, :paper::jsonb, :now, :now)
                            on conflict (province, id) do nothing
                        """)
                        .param("province", order.province())
                        .param("id", order.id())
                        .param("commune", order.commune())
                        .param("kind", order.thing().kind())
                        .param("thing", order.thing().id())
                        .param("code", order.code())
                        .param("title", order.title())
                        .param("holder", order.holder())
                        .param("holderPerson", order.holderPerson().orElse(null))
                        .param("officer", order.officer())
                        .param("paper", json.writeValueAsString(order.paper()))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<SigningTask> find(String province, UUID id) {
        return jdbc.sql("""
                select province, id, commune, thing_kind, thing_id, code, title, state, ordered_at, attempts,
                       next_try_at, failure, file, level
                  from signing_task
                 where province = :province
                   and id = :id
                """)
                .param("province", province)
                .param("id", id)
                .query(TaskStore::task)
                .optional();
    }

    List<SigningTask> list(SigningQuery query, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select province, id, commune, thing_kind, thing_id, code, title, state, ordered_at, attempts,
                       next_try_at, failure, file, level
                  from signing_task
                 where (cardinality(:states::text[]) = 0 or state = any (:states::text[]))
                   and (:before::uuid is null or id < :before)
                 order by id desc
                 limit :limit
                """)
                .param("states", query.states().stream().map(Enum::name).toArray(String[]::new), java.sql.Types.ARRAY)
                .param("before", before)
                .param("limit", limit)
                .query(TaskStore::task)
                .list();
    }

    /** Until the transaction ends, nobody claims the task. */
    Optional<SigningState> lock(String province, UUID id) {
        return jdbc.sql("select state from signing_task where province = :province and id = :id for update")
                .param("province", province)
                .param("id", id)
                .query(String.class)
                .optional()
                .map(SigningState::valueOf);
    }

    /** Makes a task due at once. */
    void hurry(String province, UUID id, SigningState state, Instant now) {
        jdbc.sql("""
                update signing_task
                   set state       = :state,
                       next_try_at = :now,
                       failure     = null
                 where province = :province
                   and id = :id
                """)
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("province", province)
                .param("id", id)
                .update();
    }

    private static SigningTask task(ResultSet row, int index) throws SQLException {
        return new SigningTask(
                row.getObject("id", UUID.class),
                row.getString("province"),
                row.getString("commune"),
                new FileReference(row.getString("thing_kind"), row.getString("thing_id")),
                row.getString("code"),
                row.getString("title"),
                SigningState.valueOf(row.getString("state")),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                Optional.ofNullable(row.getObject("next_try_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("failure")),
                Optional.ofNullable(row.getObject("file", UUID.class)),
                Optional.ofNullable(row.getString("level")).map(SignatureLevel::valueOf));
    }
}
