package vn.langso.dossiers.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.dossiers.Colleague;
import vn.langso.dossiers.Opinion;
import vn.langso.procedures.DossierCode;

/** The table of opinions that colleagues are asked for. */
@Repository
class OpinionStore {

    private final JdbcClient jdbc;

    OpinionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Safe to repeat with the same id. @return false when it was there before */
    boolean add(Filing filing, Opinion opinion, UUID asker) {
        return jdbc.sql("""
                        insert into dossier_opinion (province, code, id, unit, asked_at, asker, asker_name, colleague,
                                                     colleague_name, question)
                        values (:province, :code, :id, :unit, :askedAt, :asker, :askerName, :colleague,
                                :colleagueName, :question)
                            on conflict do nothing
                        """)
                        .param("province", filing.province())
                        .param("code", filing.code().value())
                        .param("id", opinion.id())
                        .param("unit", filing.unit())
                        .param("askedAt", Timestamp.from(opinion.askedAt()))
                        .param("asker", asker)
                        .param("askerName", opinion.asker())
                        .param("colleague", opinion.colleague().person())
                        .param("colleagueName", opinion.colleague().name())
                        .param("question", opinion.question())
                        .update()
                == 1;
    }

    /** @return false when this colleague was not asked, or has answered */
    boolean answer(Filing filing, UUID opinion, UUID colleague, String answer, Instant at) {
        return jdbc.sql("""
                        update dossier_opinion
                           set answered_at = :at,
                               answer      = :answer
                         where province = :province
                           and code = :code
                           and id = :id
                           and colleague = :colleague
                           and answered_at is null
                        """)
                        .param("at", Timestamp.from(at))
                        .param("answer", answer)
                        .param("province", filing.province())
                        .param("code", filing.code().value())
                        .param("id", opinion)
                        .param("colleague", colleague)
                        .update()
                == 1;
    }

    List<Opinion> of(Filing filing) {
        return jdbc.sql("""
                select id, code, asked_at, asker_name, colleague, colleague_name, question, answered_at, answer
                  from dossier_opinion
                 where province = :province
                   and code = :code
                 order by asked_at, id
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .query(OpinionStore::opinion)
                .list();
    }

    /** The oldest first. */
    List<Opinion> asked(UUID colleague) {
        return jdbc.sql("""
                select id, code, asked_at, asker_name, colleague, colleague_name, question, answered_at, answer
                  from dossier_opinion
                 where colleague = :colleague
                   and answered_at is null
                 order by asked_at, id
                 limit 100
                """)
                .param("colleague", colleague)
                .query(OpinionStore::opinion)
                .list();
    }

    private static Opinion opinion(ResultSet row, int number) throws SQLException {
        return new Opinion(
                row.getObject("id", UUID.class),
                new DossierCode(row.getString("code")),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asker_name"),
                new Colleague(row.getObject("colleague", UUID.class), row.getString("colleague_name")),
                row.getString("question"),
                DossierStore.instant(row, "answered_at"),
                Optional.ofNullable(row.getString("answer")));
    }
}
