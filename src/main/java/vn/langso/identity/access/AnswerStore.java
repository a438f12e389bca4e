package vn.langso.identity.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.database.RowScope;

/** The table of answers that may be asked for again. */
@Repository
class AnswerStore {

    private static final Duration KEPT = Duration.ofDays(1);

    /** A request that has not ended by then was cut off; whoever asks again does it. */
    private static final Duration LONGEST_WORK = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when there is one with this key already, which is being worked on or was answered */
    boolean begin(String caller, String key, String request, Instant now) {
        return RowScope.EVERYTHING.call(() -> {
            jdbc.sql("delete from api_answer where begun_at < :old")
                    .param("old", Timestamp.from(now.minus(KEPT)))
                    .update();
            return jdbc.sql("""
                    insert into api_answer as answer (caller, key, request, begun_at)
                    values (:caller, :key, :request, :now)
                    on conflict (caller, key) do update
                    set begun_at = excluded.begun_at
                    where answer.status is null
                      and answer.begun_at < :cutOff
                      and answer.request = excluded.request
                    """)
                            .param("caller", caller)
                            .param("key", key)
                            .param("request", request)
                            .param("now", Timestamp.from(now))
                            .param("cutOff", Timestamp.from(now.minus(LONGEST_WORK)))
                            .update()
                    == 1;
        });
    }

    Optional<EarlierAnswer> find(String caller, String key) {
        return RowScope.EVERYTHING.call(() -> jdbc.sql("""
                select request, status, content_type, location, content
                  from api_answer
                 where caller = :caller
                   and key = :key
                """)
                .param("caller", caller)
                .param("key", key)
                .query(EarlierAnswer.class)
                .optional());
    }

    void keep(String caller, String key, EarlierAnswer answer) {
        RowScope.EVERYTHING.run(() -> jdbc.sql("""
                update api_answer
                   set status = :status,
                       content_type = :contentType,
                       location = :location,
                       content = :content
                 where caller = :caller
                   and key = :key
                """)
                .param("status", answer.status())
                .param("contentType", answer.contentType())
                .param("location", answer.location())
                .param("content", answer.content())
                .param("caller", caller)
                .param("key", key)
                .update());
    }

    /** Nothing came of it, so it may be tried again with the same key. */
    void forget(String caller, String key) {
        RowScope.EVERYTHING.run(() -> jdbc.sql("delete from api_answer where caller = :caller and key = :key")
                .param("caller", caller)
                .param("key", key)
                .update());
    }
}
