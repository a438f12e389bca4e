package vn.langso.procedures.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.procedures.Field;
import vn.langso.procedures.LifeEvent;
import vn.langso.procedures.LocalText;
import vn.langso.procedures.Procedure;

/** Versions, fields and life events in the database. */
@Repository
class CatalogueStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CatalogueStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Until the transaction ends, another program that starts waits here. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('catalogue_import', 0))")
                .query(row -> {});
    }

    boolean taken(String digest) {
        return jdbc.sql("select exists (select from catalogue_import where digest = :digest)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    void remember(String digest, Instant at) {
        jdbc.sql("""
                insert into catalogue_import (digest, imported_at)
                values (:digest, :at)
                """)
                .param("digest", digest)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void putFields(List<Field> fields) {
        IntStream.range(0, fields.size()).forEach(position -> put(fields.get(position), position));
    }

    private void put(Field field, int position) {
        jdbc.sql("""
                insert into procedure_field (code, position, name)
                values (:code, :position, :name::jsonb)
                    on conflict (code) do update
                   set position = excluded.position,
                       name = excluded.name
                """)
                .param("code", field.code())
                .param("position", position)
                .param("name", json.writeValueAsString(field.name()))
                .update();
    }

    void putLifeEvents(List<LifeEvent> lifeEvents) {
        jdbc.sql("delete from life_event_procedure").update();
        jdbc.sql("delete from life_event").update();
        IntStream.range(0, lifeEvents.size()).forEach(position -> put(lifeEvents.get(position), position));
    }

    private void put(LifeEvent event, int position) {
        jdbc.sql("""
                insert into life_event (code, position, content)
                values (:code, :position, :content::jsonb)
                """)
                .param("code", event.code())
                .param("position", position)
                .param("content", json.writeValueAsString(event))
                .update();
        jdbc.sql("""
                insert into life_event_procedure (life_event, procedure, position)
                select :code, procedure, position
                  from unnest(string_to_array(:procedures, ' ')) with ordinality as member (procedure, position)
                """)
                .param("code", event.code())
                .param("procedures", String.join(" ", event.procedures()))
                .update();
    }

    /** Puts a version in force from its first day on; the one before it ends there. Nothing happens when it is there. */
    void publish(Procedure procedure, int position) {
        if (exists(procedure)) {
            return;
        }
        jdbc.sql("""
                update procedure_version
                   set valid_to = :validFrom
                 where code = :code
                   and state = 'published'
                   and valid_from < :validFrom
                   and (valid_to is null or valid_to > :validFrom)
                """)
                .param("code", procedure.code())
                .param("validFrom", procedure.validFrom())
                .update();
        insert(procedure, position);
    }

    private boolean exists(Procedure procedure) {
        return jdbc.sql("""
                        select exists (select from procedure_version where code = :code and version = :version)
                        """)
                .param("code", procedure.code())
                .param("version", procedure.version())
                .query(Boolean.class)
                .single();
    }

    private void insert(Procedure procedure, int position) {
        jdbc.sql("""
                insert into procedure_version
                       (code, version, state, valid_from, field, level, position, content)
                values (:code, :version, 'published', :validFrom, :field, :level, :position, :content::jsonb)
                """)
                .param("code", procedure.code())
                .param("version", procedure.version())
                .param("validFrom", procedure.validFrom())
                .param("field", procedure.field())
                .param("level", procedure.level().name().toLowerCase(Locale.ROOT))
                .param("position", position)
                .param("content", json.writeValueAsString(procedure))
                .update();
    }

    Optional<Procedure> find(String code, LocalDate day) {
        return jdbc.sql("""
                        select content
                          from procedure_version
                         where (code = :code or content -> 'formerCodes' @> to_jsonb(:code::text))
                           and state = 'published'
                           and valid_from <= :day
                           and (valid_to is null or valid_to > :day)
                         order by code = :code desc
                         limit 1
                        """)
                .param("code", code)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(this::procedure);
    }

    List<Field> fields() {
        return jdbc.sql("""
                        select code, name
                          from procedure_field
                         order by position
                        """)
                .query((row, number) ->
                        new Field(row.getString("code"), json.readValue(row.getString("name"), LocalText.class)))
                .list();
    }

    List<LifeEvent> lifeEvents() {
        return jdbc.sql("""
                        select content
                          from life_event
                         order by position
                        """).query(String.class).list().stream()
                .map(content -> json.readValue(content, LifeEvent.class))
                .toList();
    }

    private Procedure procedure(String content) {
        return json.readValue(content, Procedure.class);
    }
}
