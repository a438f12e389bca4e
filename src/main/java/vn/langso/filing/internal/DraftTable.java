package vn.langso.filing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.filing.Draft;
import vn.langso.filing.KnownAnswer;
import vn.langso.forms.Answers;
import vn.langso.forms.FormReference;
import vn.langso.procedures.DossierCode;

/** Drafts in the database. */
@Repository
class DraftTable {

    private static final TypeReference<Map<String, KnownAnswer>> KNOWN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return false when there is one of this id */
    boolean add(Draft draft) {
        return jdbc.sql("""
                        insert into draft (province, id, owner, subject, procedure, case_code, unit, form, form_version,
                                           answers, known, begun_at, saved_at, expires_at)
                        values (:province, :id, :owner, :subject, :procedure, :caseCode, :unit, :form, :formVersion,
                                :answers::jsonb, :known::jsonb, :begunAt, :savedAt, :expiresAt)
                            on conflict do nothing
                        """)
                        .param("province", draft.province())
                        .param("id", draft.id())
                        .param("owner", draft.owner())
                        .param("subject", draft.subject())
                        .param("procedure", draft.procedure())
                        .param("caseCode", draft.caseCode())
                        .param("unit", draft.unit())
                        .param("form", draft.form().code())
                        .param("formVersion", draft.form().version())
                        .param(
                                "answers",
                                json.writeValueAsString(draft.answers().values()))
                        .param("known", json.writeValueAsString(draft.known()))
                        .param("begunAt", draft.begunAt().atOffset(ZoneOffset.UTC))
                        .param("savedAt", draft.savedAt().atOffset(ZoneOffset.UTC))
                        .param("expiresAt", draft.expiresAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("""
                select province, id, owner, subject, procedure, case_code, unit, form, form_version, carried,
                       answers, known, version, begun_at, saved_at, expires_at, dossier
                  from draft
                 where id = :id
                """).param("id", id).query(this::draft).optional();
    }

    /** Until the transaction ends, others who want to change the draft wait here. */
    Optional<Draft> findForChange(UUID id) {
        jdbc.sql("select from draft where id = :id for update").param("id", id).query(row -> {});
        return find(id);
    }

    /** Those not filed that somebody fills in for a person; one's own also when another began them. */
    List<Draft> list(UUID owner, UUID subject, int limit, @Nullable UUID after) {
        return jdbc.sql("""
                select province, id, owner, subject, procedure, case_code, unit, form, form_version, carried,
                       answers, known, version, begun_at, saved_at, expires_at, dossier
                  from draft
                 where subject = :subject
                   and (owner = :owner or subject = :owner)
                   and dossier is null
                   and (:after::uuid is null
                        or (saved_at, id) < (select saved_at, id from draft where id = :after))
                 order by saved_at desc, id desc
                 limit :limit
                """)
                .param("owner", owner)
                .param("subject", subject)
                .param("after", after)
                .param("limit", limit)
                .query(this::draft)
                .list();
    }

    void save(Draft draft, Answers answers, Instant savedAt, Instant expiresAt) {
        jdbc.sql("""
                update draft
                   set answers = :answers::jsonb,
                       version = version + 1,
                       saved_at = :savedAt,
                       expires_at = :expiresAt
                 where province = :province
                   and id = :id
                """)
                .param("answers", json.writeValueAsString(answers.values()))
                .param("savedAt", savedAt.atOffset(ZoneOffset.UTC))
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .param("province", draft.province())
                .param("id", draft.id())
                .update();
    }

    /** Puts answers under another form. */
    void carry(Draft draft, FormReference form, Answers answers) {
        jdbc.sql("""
                update draft
                   set form = :form,
                       form_version = :formVersion,
                       carried = true,
                       answers = :answers::jsonb,
                       version = version + 1
                 where province = :province
                   and id = :id
                """)
                .param("form", form.code())
                .param("formVersion", form.version())
                .param("answers", json.writeValueAsString(answers.values()))
                .param("province", draft.province())
                .param("id", draft.id())
                .update();
    }

    /** Notes what became of it. The answers are kept in the dossier from now on, and there alone. */
    boolean file(Draft draft, DossierCode dossier) {
        return jdbc.sql("""
                        update draft
                           set dossier = :dossier,
                               answers = '{}',
                               known = '{}'
                         where province = :province
                           and id = :id
                           and dossier is null
                        """)
                        .param("dossier", dossier.value())
                        .param("province", draft.province())
                        .param("id", draft.id())
                        .update()
                == 1;
    }

    void remove(Draft draft) {
        jdbc.sql("delete from draft where province = :province and id = :id")
                .param("province", draft.province())
                .param("id", draft.id())
                .update();
    }

    List<Draft> expired(Instant now, int limit) {
        return jdbc.sql("""
                select province, id, owner, subject, procedure, case_code, unit, form, form_version, carried,
                       answers, known, version, begun_at, saved_at, expires_at, dossier
                  from draft
                 where expires_at < :now
                 order by expires_at
                 limit :limit
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(this::draft)
                .list();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("province"),
                row.getString("procedure"),
                row.getString("case_code"),
                row.getString("unit"),
                new FormReference(row.getString("form"), row.getInt("form_version")),
                row.getBoolean("carried"),
                new Answers(json.readValue(row.getString("answers"), ObjectNode.class)),
                json.readValue(row.getString("known"), KNOWN),
                row.getInt("version"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("saved_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(row.getString("dossier")).map(DossierCode::new));
    }
}
