package vn.langso.dossiers.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.dossiers.DossierEvent;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Capacity;
import vn.langso.procedures.DossierStatus;
import vn.langso.procedures.OfficeTimes.Standstill;

/** The table of what happened to dossiers. */
@Repository
class HistoryStore {

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param standing whether the clock stands from here on */
    void add(Filing filing, DossierEvent event, boolean standing, Actor actor) {
        jdbc.sql("""
                insert into dossier_event (province, code, number, at, act, status, standing, step, capacity, person, who,
                                           on_behalf_of, consent, area, reason)
                values (:province, :code, :number, :at, :act, :status, :standing, :step, :capacity, :person, :who,
                        :onBehalfOf, :consent, :area, :reason)
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .param("number", event.number())
                .param("at", Timestamp.from(event.at()))
                .param("act", event.act())
                .param("status", event.status().code())
                .param("standing", standing)
                .param("step", event.step().orElse(null))
                .param("capacity", event.capacity().name())
                .param("person", actor.person().orElse(null))
                .param("who", event.who().orElse(null))
                .param("onBehalfOf", actor.subject().orElse(null))
                .param("consent", actor.consent().orElse(null))
                .param("area", actor.area().orElse(null))
                .param("reason", event.reason().orElse(null))
                .update();
    }

    List<DossierEvent> of(Filing filing) {
        return jdbc.sql("""
                select number, at, act, status, capacity, who, step, reason
                  from dossier_event
                 where province = :province
                   and code = :code
                 order by number
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .query(HistoryStore::event)
                .list();
    }

    /** When something was done last. */
    Optional<Instant> at(Filing filing, String act) {
        return jdbc.sql("""
                select max(at) as at
                  from dossier_event
                 where province = :province
                   and code = :code
                   and act = :act
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .param("act", act)
                .query((row, number) -> DossierStore.instant(row, "at"))
                .single();
    }

    /** The times at which the clock stood; one that lasts ends at this moment. */
    List<Standstill> standstills(Filing filing, Instant now) {
        return jdbc.sql("""
                select at, ended_at
                  from (select number, at, standing,
                               coalesce(lead(at) over (order by number), :now) as ended_at
                          from dossier_event
                         where province = :province
                           and code = :code) as event
                 where standing
                 order by number
                """)
                .param("now", Timestamp.from(now))
                .param("province", filing.province())
                .param("code", filing.code().value())
                .query((row, number) -> new Standstill(
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("ended_at").toInstant()))
                .list();
    }

    private static DossierEvent event(ResultSet row, int number) throws SQLException {
        return new DossierEvent(
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("act"),
                DossierStatus.of(row.getInt("status")).orElseThrow(),
                Capacity.valueOf(row.getString("capacity")),
                Optional.ofNullable(row.getString("who")),
                Optional.ofNullable(row.getString("step")),
                Optional.ofNullable(row.getString("reason")));
    }
}
