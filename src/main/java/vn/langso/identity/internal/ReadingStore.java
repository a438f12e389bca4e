package vn.langso.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.identity.DataField;
import vn.langso.identity.DataReading;
import vn.langso.identity.Purpose;
import vn.langso.kernel.Role;

/** The table of readings. */
@Repository
class ReadingStore {

    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The province is the person's as far as the reader can see it. */
    void add(UUID person, UUID reader, DataReading reading) {
        jdbc.sql("""
                insert into data_reading (province, id, person, reader, reader_name, roles, area, purpose, detail, fields,
                                          read_at)
                values (coalesce((select province from person where id = :person), '00'), :id, :person, :reader,
                        coalesce((select name from person where id = :reader), '?'), :roles, :area, :purpose, :detail,
                        :fields, :at)
                """)
                .param("id", reading.id())
                .param("person", person)
                .param("reader", reader)
                .param("roles", reading.roles().stream().map(Role::name).toArray(String[]::new))
                .param("area", reading.area().orElse(null))
                .param("purpose", reading.purpose().reason().name())
                .param("detail", reading.purpose().detail())
                .param(
                        "fields",
                        reading.fields().stream().sorted().map(DataField::name).toArray(String[]::new))
                .param("at", Timestamp.from(reading.at()))
                .update();
    }

    /** One row more than the limit, when there is one. @param after id of the last row seen: ids sort by time */
    List<DataReading> of(UUID person, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select id, reader_name, roles, area, purpose, detail, fields, read_at
                  from data_reading
                 where person = :person
                   and (:after::uuid is null or id < :after)
                 order by id desc
                 limit :limit
                """)
                .param("person", person)
                .param("after", after)
                .param("limit", limit + 1)
                .query(ReadingStore::reading)
                .list();
    }

    /** @return how many were older */
    int removeBefore(Instant moment) {
        return jdbc.sql("delete from data_reading where read_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static DataReading reading(ResultSet row, int number) throws SQLException {
        return new DataReading(
                row.getObject("id", UUID.class),
                row.getTimestamp("read_at").toInstant(),
                row.getString("reader_name"),
                names(row, "roles").stream().map(Role::valueOf).toList(),
                Optional.ofNullable(row.getString("area")),
                new Purpose(Purpose.Reason.valueOf(row.getString("purpose")), row.getString("detail")),
                names(row, "fields").stream().map(DataField::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
