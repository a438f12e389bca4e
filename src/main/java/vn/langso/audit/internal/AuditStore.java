package vn.langso.audit.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.audit.AuditEntry;

/** Lines and lanes in the database. */
@Repository
class AuditStore {

    private static final int LANES = 64;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return false when every lane of the province is taken, or there is none yet */
    boolean appendToFreeLane(AuditEntry entry, Instant at) {
        return append(entry, at, "skip locked");
    }

    /** Waits for a lane when all are taken. */
    boolean appendWaiting(AuditEntry entry, Instant at) {
        return append(entry, at, "");
    }

    void openLanes(String province) {
        jdbc.sql("""
                insert into audit_lane (province, lane, hash)
                select :province, lane, audit_origin(:province, lane)
                  from (select generate_series(1, :lanes)::smallint as lane) as lanes
                    on conflict do nothing
                """).param("province", province).param("lanes", LANES).update();
    }

    private boolean append(AuditEntry entry, Instant at, String whenTaken) {
        var actor = entry.actor();
        return jdbc.sql("""
                        with head as (
                            select province, lane, number, hash
                              from audit_lane
                             where province = :province
                             order by lane
                             limit 1
                               for update %s
                        ), line as (
                            select (head.province, head.lane, head.number + 1, :at, :action, :subject, :person,
                                    :behalf, :capacity, :consent, :area, :practice, :details::json,
                                    ''::bytea)::audit_line as content,
                                   head.hash as previous
                              from head
                        ), hashed as (
                            select (line.content).*, audit_line_hash(line.previous, line.content) as chained
                              from line
                        ), written as (
                            insert into audit_line
                            select province, lane, number, at, action, subject, person, on_behalf_of, capacity,
                                   consent, area, practice, details, chained
                              from hashed
                        )
                        update audit_lane
                           set number = hashed.number,
                               hash   = hashed.chained
                          from hashed
                         where audit_lane.province = hashed.province
                           and audit_lane.lane = hashed.lane
                        """.formatted(whenTaken))
                        .param("province", entry.province())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("action", entry.action())
                        .param("subject", entry.subject())
                        .param("person", actor.person().orElse(null))
                        .param("behalf", actor.subject().orElse(null))
                        .param("capacity", actor.capacity().name())
                        .param("consent", actor.consent().orElse(null))
                        .param("area", actor.area().orElse(null))
                        .param("practice", actor.practice())
                        .param("details", json.writeValueAsString(entry.details()))
                        .update()
                == 1;
    }
}
