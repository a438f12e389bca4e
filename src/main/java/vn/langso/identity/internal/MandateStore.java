package vn.langso.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.identity.Mandate;
import vn.langso.kernel.Capacity;

/** The table of mandates. What a statement sees is bounded by the scope it runs in. */
@Repository
class MandateStore {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    MandateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when there is already a mandate with this id */
    boolean add(MandateRow mandate, @Nullable UUID recorder, Instant now) {
        return jdbc.sql("""
                insert into mandate (province, id, agent, agent_name, subject, subject_name, capacity, basis, purpose,
                                     commune, area, witness, paper, valid_from, valid_to, asked_at, given_at, given_by)
                values (:province, :id, :agent, :agentName, :subject, :subjectName, :capacity, :basis, :purpose,
                        :commune, :area, :witness, :paper, :now, :until, :now, :givenAt, :givenBy)
                on conflict do nothing
                """)
                        .param("province", mandate.subject().province())
                        .param("id", mandate.id())
                        .param("agent", mandate.agent().id())
                        .param("agentName", mandate.agent().name())
                        .param("subject", mandate.subject().id())
                        .param("subjectName", mandate.subject().name())
                        .param("capacity", mandate.capacity().name())
                        .param("basis", mandate.basis().name())
                        .param("purpose", mandate.purpose())
                        .param("commune", mandate.subject().commune().orElse(null))
                        .param("area", mandate.area().orElse(null))
                        .param("witness", mandate.witness().orElse(null))
                        .param("paper", mandate.paper().orElse(null))
                        .param("until", Timestamp.from(mandate.until()))
                        .param("now", Timestamp.from(now))
                        .param("givenAt", mandate.given() ? Timestamp.from(now) : null)
                        .param("givenBy", mandate.given() ? recorder : null)
                        .update()
                == 1;
    }

    Optional<Mandate> find(UUID mandate, Instant now) {
        return jdbc.sql("""
                select id, agent, agent_name, subject, subject_name, capacity, basis, purpose, witness, paper,
                       valid_from, valid_to, given_at, withdrawn_at
                  from mandate
                 where id = :mandate
                """)
                .param("mandate", mandate)
                .query((row, number) -> mandate(row, now))
                .optional();
    }

    Optional<String> areaOf(UUID mandate) {
        return jdbc.sql("select area from mandate where id = :mandate and area is not null")
                .param("mandate", mandate)
                .query(String.class)
                .optional();
    }

    List<Mandate> of(UUID person, Instant now) {
        return jdbc.sql("""
                select id, agent, agent_name, subject, subject_name, capacity, basis, purpose, witness, paper,
                       valid_from, valid_to, given_at, withdrawn_at
                  from mandate
                 where agent = :person
                    or subject = :person
                 order by id desc
                 limit :most
                """)
                .param("person", person)
                .param("most", MOST)
                .query((row, number) -> mandate(row, now))
                .list();
    }

    /** @return false when it was answered or taken back before, or its time has passed */
    boolean give(UUID mandate, UUID by, Instant now) {
        return jdbc.sql("""
                update mandate
                   set given_at = :now,
                       given_by = :by
                 where id = :mandate
                   and given_at is null
                   and withdrawn_at is null
                   and valid_to > :now
                """)
                        .param("mandate", mandate)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** @return false when it was withdrawn before */
    boolean withdraw(UUID mandate, UUID by, String reason, Instant now) {
        return jdbc.sql("""
                update mandate
                   set withdrawn_at = :now,
                       withdrawn_by = :by,
                       withdrawn_why = :reason
                 where id = :mandate
                   and withdrawn_at is null
                """)
                        .param("mandate", mandate)
                        .param("by", by)
                        .param("reason", reason)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static Mandate mandate(ResultSet row, Instant now) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                row.getObject("agent", UUID.class),
                row.getString("agent_name"),
                row.getObject("subject", UUID.class),
                row.getString("subject_name"),
                Capacity.valueOf(row.getString("capacity")),
                Mandate.Basis.valueOf(row.getString("basis")),
                row.getString("purpose"),
                row.getTimestamp("valid_from").toInstant(),
                row.getTimestamp("valid_to").toInstant(),
                state(row, now),
                Optional.ofNullable(row.getString("witness")),
                Optional.ofNullable(row.getString("paper")));
    }

    private static Mandate.State state(ResultSet row, Instant now) throws SQLException {
        if (row.getTimestamp("withdrawn_at") != null) {
            return Mandate.State.WITHDRAWN;
        }
        if (!row.getTimestamp("valid_to").toInstant().isAfter(now)) {
            return Mandate.State.ENDED;
        }
        return row.getTimestamp("given_at") == null ? Mandate.State.ASKED : Mandate.State.IN_FORCE;
    }
}
