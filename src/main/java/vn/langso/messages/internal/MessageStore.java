package vn.langso.messages.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.messages.InboxMessage;
import vn.langso.messages.NewMessage;

/** The table of messages. What a statement sees is bounded by the scope it runs in. */
@Repository
class MessageStore {

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The conflict has no name: whoever sends need not see the person's messages. */
    void add(NewMessage message, Instant now) {
        jdbc.sql("""
                insert into message (province, id, person, sent_at, template, arguments, address)
                values (:province, :id, :person, :now, :template, :arguments, :address)
                    on conflict do nothing
                """)
                .param("province", message.province())
                .param("id", message.id())
                .param("person", message.person())
                .param("now", Timestamp.from(now))
                .param("template", message.template())
                .param("arguments", message.arguments().toArray(String[]::new))
                .param("address", message.address())
                .update();
    }

    /** The latest first. @param after id of the last one seen */
    List<InboxMessage> of(UUID person, int limit, @Nullable UUID after) {
        return jdbc.sql("""
                select id, sent_at, template, arguments, address, read_at is not null as read
                  from message
                 where person = :person
                   and (:after::uuid is null
                        or (sent_at, id) < (select sent_at, id from message where person = :person and id = :after))
                 order by sent_at desc, id desc
                 limit :limit
                """)
                .param("person", person)
                .param("after", after)
                .param("limit", limit)
                .query(MessageStore::message)
                .list();
    }

    /** @return the path it leads to */
    Optional<String> read(UUID person, UUID id, Instant now) {
        return jdbc.sql("""
                update message
                   set read_at = coalesce(read_at, :now)
                 where person = :person
                   and id = :id
                returning address
                """)
                .param("person", person)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    void readAll(UUID person, Instant now) {
        jdbc.sql("update message set read_at = :now where person = :person and read_at is null")
                .param("person", person)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static InboxMessage message(ResultSet row, int number) throws SQLException {
        return new InboxMessage(
                row.getObject("id", UUID.class),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("template"),
                Arrays.asList((String[]) row.getArray("arguments").getArray()),
                row.getString("address"),
                row.getBoolean("read"));
    }
}
