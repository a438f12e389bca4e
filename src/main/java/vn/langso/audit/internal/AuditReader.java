package vn.langso.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.audit.AuditQuery;
import vn.langso.audit.AuditRecord;
import vn.langso.audit.AuditTrail;
import vn.langso.kernel.Capacity;
import vn.langso.kernel.Slice;
import vn.langso.kernel.Vietnam;

/** Reads lines by time. */
@Repository
class AuditReader implements AuditTrail {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public Slice<AuditRecord> search(AuditQuery query, String after, int limit) {
        var rows = select(query, AuditPlace.parse(after), limit + 1).list();
        return Slice.of(rows, limit, row -> AuditPlace.of(row).toString());
    }

    @Override
    @Transactional(readOnly = true)
    public void stream(AuditQuery query, Consumer<AuditRecord> reader) {
        try (var rows = select(query, Optional.empty(), Integer.MAX_VALUE).stream()) {
            rows.forEach(reader);
        }
    }

    private JdbcClient.MappedQuerySpec<AuditRecord> select(AuditQuery query, Optional<AuditPlace> after, int limit) {
        return jdbc.sql("""
                select province, lane, number, at, action, subject, person, on_behalf_of, capacity, area, details
                  from audit_line
                 where (:action::text is null or starts_with(action, :action))
                   and (:subject::text is null or subject = :subject)
                   and (:person::uuid is null or person = :person or on_behalf_of = :person)
                   and (:from::timestamptz is null or at >= :from)
                   and (:until::timestamptz is null or at < :until)
                   and (:at::timestamptz is null or (at, province, lane, number) < (:at, :province, :lane, :number))
                 order by at desc, province desc, lane desc, number desc
                 limit :limit
                """)
                .withFetchSize(500)
                .param("action", query.action().orElse(null))
                .param("subject", query.subject().orElse(null))
                .param("person", query.person().orElse(null))
                .param("from", query.from().map(AuditReader::begin).orElse(null))
                .param("until", query.until().map(day -> begin(day.plusDays(1))).orElse(null))
                .param("at", after.map(AuditPlace::timestamp).orElse(null))
                .param("province", after.map(AuditPlace::province).orElse(""))
                .param("lane", after.map(AuditPlace::lane).orElse(0))
                .param("number", after.map(AuditPlace::number).orElse(0L))
                .param("limit", limit)
                .query(this::line);
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toOffsetDateTime();
    }

    private AuditRecord line(ResultSet row, int index) throws SQLException {
        return new AuditRecord(
                row.getString("province"),
                row.getInt("lane"),
                row.getLong("number"),
                instant(row),
                row.getString("action"),
                row.getString("subject"),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getObject("on_behalf_of", UUID.class)),
                Capacity.valueOf(row.getString("capacity")),
                Optional.ofNullable(row.getString("area")),
                json.readValue(row.getString("details"), DETAILS));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
