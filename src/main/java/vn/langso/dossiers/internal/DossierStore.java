package vn.langso.dossiers.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.dossiers.Step;
import vn.langso.forms.Answers;
import vn.langso.forms.FormReference;
import vn.langso.procedures.ChannelTerms.Channel;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;
import vn.langso.territory.Spelling;

/** The table of dossiers, one at a time; lists are in {@link DossierLists}. */
@Repository
class DossierStore {

    /** What {@link #row} reads. */
    static final String COLUMNS = """
            province, code, submission_key, digest, procedure, procedure_version, title, case_code, form, form_version,
                   answers, channel, unit, applicant, applicant_name, helped, status, process, process_version, step,
                   step_kind, assignee, submitted_at, received_at, due_at, work_at, promised_on, changed_at, version, stars
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DossierStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Until the transaction ends, other copies of this submission wait here. */
    void lock(UUID key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key::text, 0))")
                .param("key", key)
                .query(row -> {});
    }

    Optional<DossierRow> submitted(String province, UUID key) {
        return jdbc.sql("select " + COLUMNS + """
                  from dossier
                 where province = :province
                   and submission_key = :key
                """)
                .param("province", province)
                .param("key", key)
                .query(this::row)
                .optional();
    }

    Optional<DossierRow> find(DossierCode code) {
        return jdbc.sql("select " + COLUMNS + " from dossier where code = :code")
                .param("code", code.value())
                .query(this::row)
                .optional();
    }

    /** Until the transaction ends, nobody else changes it. */
    Optional<DossierRow> findForChange(DossierCode code) {
        return jdbc.sql("select " + COLUMNS + " from dossier where code = :code for update")
                .param("code", code.value())
                .query(this::row)
                .optional();
    }

    void add(Filing filing, Position position) {
        jdbc.sql("""
                insert into dossier (province, code, submission_key, digest, procedure, procedure_version, title, case_code,
                                     form, form_version, answers, channel, unit, applicant, applicant_name,
                                     applicant_folded, helped, status, process, process_version, submitted_at, work_at,
                                     changed_at, version)
                values (:province, :code, :key, :digest, :procedure, :procedureVersion, :title, :caseCode,
                        :form, :formVersion, :answers::jsonb, :channel, :unit, :applicant, :applicantName,
                        :applicantFolded, :helped, :status, :process, :processVersion, :submittedAt, :workAt,
                        :submittedAt, 1)
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .param("key", filing.key())
                .param("digest", filing.digest())
                .param("procedure", filing.procedure())
                .param("procedureVersion", filing.procedureVersion())
                .param("title", filing.title())
                .param("caseCode", filing.caseCode())
                .param("form", filing.form().code())
                .param("formVersion", filing.form().version())
                .param("answers", json.writeValueAsString(filing.answers().values()))
                .param("channel", filing.channel().name())
                .param("unit", filing.unit())
                .param("applicant", filing.applicant())
                .param("applicantName", filing.applicantName())
                .param("applicantFolded", Spelling.folded(filing.applicantName()))
                .param("helped", filing.helped())
                .param("status", position.status().code())
                .param("process", filing.process().code())
                .param("processVersion", filing.process().version())
                .param("submittedAt", Timestamp.from(filing.submittedAt()))
                .param("workAt", Timestamp.from(position.workAt()))
                .update();
    }

    /** @return false when it was changed since this version */
    boolean move(DossierRow before, Position to, Instant at) {
        return jdbc.sql("""
                        update dossier
                           set status      = :status,
                               step        = :step,
                               step_kind   = :kind,
                               assignee    = :assignee,
                               received_at = :receivedAt,
                               due_at      = :dueAt,
                               work_at     = :workAt,
                               promised_on = :promised,
                               changed_at  = case when status = :status then changed_at else :at end,
                               version     = version + 1
                         where province = :province
                           and code = :code
                           and version = :version
                        """)
                        .param("status", to.status().code())
                        .param("step", to.step().orElse(null))
                        .param("kind", to.kind().map(Step.Kind::name).orElse(null))
                        .param("assignee", to.assignee().orElse(null))
                        .param("receivedAt", stamp(to.receivedAt()))
                        .param("dueAt", stamp(to.dueAt()))
                        .param("workAt", Timestamp.from(to.workAt()))
                        .param("promised", to.promised().orElse(null))
                        .param("at", Timestamp.from(at))
                        .param("province", before.filing().province())
                        .param("code", before.code().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    void rate(DossierRow dossier, int stars, String words) {
        jdbc.sql("""
                update dossier
                   set stars       = :stars,
                       stars_words = :words
                 where province = :province
                   and code = :code
                """)
                .param("stars", stars)
                .param("words", words)
                .param("province", dossier.filing().province())
                .param("code", dossier.code().value())
                .update();
    }

    DossierRow row(ResultSet row, int number) throws SQLException {
        return new DossierRow(
                filing(row),
                position(row),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("stars", Integer.class)));
    }

    private Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                row.getString("province"),
                new DossierCode(row.getString("code")),
                row.getObject("submission_key", UUID.class),
                row.getString("digest"),
                row.getString("procedure"),
                row.getInt("procedure_version"),
                row.getString("title"),
                row.getString("case_code"),
                new FormReference(row.getString("form"), row.getInt("form_version")),
                new Answers(json.readValue(row.getString("answers"), ObjectNode.class)),
                Channel.valueOf(row.getString("channel")),
                row.getString("unit"),
                row.getObject("applicant", UUID.class),
                row.getString("applicant_name"),
                row.getBoolean("helped"),
                new ProcessReference(row.getString("process"), row.getInt("process_version")),
                row.getTimestamp("submitted_at").toInstant());
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                DossierStatus.of(row.getInt("status")).orElseThrow(),
                Optional.ofNullable(row.getString("step")),
                Optional.ofNullable(row.getString("step_kind")).map(Step.Kind::valueOf),
                Optional.ofNullable(row.getObject("assignee", UUID.class)),
                instant(row, "received_at"),
                instant(row, "due_at"),
                row.getTimestamp("work_at").toInstant(),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    static @Nullable Timestamp stamp(Optional<Instant> moment) {
        return moment.map(Timestamp::from).orElse(null);
    }
}
