package vn.langso.territory.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.territory.UnitKind;

/** Writes whole tables of units. Rows go as one JSON document each, so that a table costs one round trip. */
@Component
class ImportStore {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, other imports wait here. */
    void lock() {
        jdbc.sql("lock table unit in share row exclusive mode").update();
    }

    /** Tells every program that keeps units in memory to read them again. */
    void renewEdition() {
        jdbc.sql("update unit_edition set edition = gen_random_uuid()").update();
    }

    List<Period> periods() {
        return jdbc.sql("""
                select code, valid_from, valid_to, name, latin_name, kind, parent
                  from unit
                """)
                .query((row, number) -> new Period(
                        row.getString("code"),
                        row.getObject("valid_from", java.time.LocalDate.class),
                        row.getObject("valid_to", java.time.LocalDate.class),
                        row.getString("name"),
                        row.getString("latin_name"),
                        UnitKind.of(row.getString("kind")).orElseThrow(),
                        row.getString("parent")))
                .list();
    }

    /** The changes known already, each as {@code code day}. */
    List<String> changes() {
        return jdbc.sql("select code || ' ' || effective_on from unit_change")
                .query(String.class)
                .list();
    }

    void replacePeriods(List<Period> periods) {
        jdbc.sql("delete from unit").update();
        jdbc.sql("""
                insert into unit (code, valid_from, valid_to, name, latin_name, kind, parent)
                select code, valid_from, valid_to, name, latin_name, kind, parent
                  from jsonb_populate_recordset(null::unit, :rows::jsonb)
                """).param("rows", json(periods)).update();
    }

    /** Tells the database how the tables look now, so that its first plans are good ones. */
    void analyze() {
        jdbc.sql("analyze unit, unit_name, unit_alias, former_unit, former_unit_successor, unit_point, unit_figure")
                .update();
    }

    void replaceUnitNames(List<NameRow> names) {
        jdbc.sql("delete from unit_name where unit is not null").update();
        addNames(names);
    }

    void addChanges(List<ChangeRow> changes) {
        jdbc.sql("""
                insert into unit_change (code, effective_on, name, kind_before, kind_after, parent, legal_basis)
                select code, effective_on, name, before, after, parent, legal_basis
                  from jsonb_to_recordset(:rows::jsonb) as row (
                       code text, effective_on date, name text, before text, after text, parent text, legal_basis text)
                """).param("rows", json(changes)).update();
    }

    void putAliases(List<AliasRow> aliases) {
        jdbc.sql("""
                insert into unit_alias (alias, code, note)
                select alias, code, note
                  from jsonb_populate_recordset(null::unit_alias, :rows::jsonb)
                    on conflict (alias) do update
                   set code = excluded.code,
                       note = excluded.note
                """).param("rows", json(aliases)).update();
    }

    void putFigures(List<FigureRow> figures) {
        jdbc.sql("""
                insert into unit_figure (code, area_km2, population, as_of)
                select code, area_km2, population, as_of
                  from jsonb_populate_recordset(null::unit_figure, :rows::jsonb)
                    on conflict (code) do update
                   set area_km2 = excluded.area_km2,
                       population = excluded.population,
                       as_of = excluded.as_of
                """).param("rows", json(figures)).update();
    }

    void putPoints(List<PointRow> points) {
        jdbc.sql("""
                insert into unit_point (code, latitude, longitude)
                select code, latitude, longitude
                  from jsonb_populate_recordset(null::unit_point, :rows::jsonb)
                    on conflict (code) do update
                   set latitude = excluded.latitude,
                       longitude = excluded.longitude
                """).param("rows", json(points)).update();
    }

    /** A former unit that is known already is replaced with its names and successors. */
    void putFormer(List<FormerRow> former) {
        var rows = json(former);
        jdbc.sql("""
                delete from unit_name
                 where former in (select code from jsonb_populate_recordset(null::former_unit, :rows::jsonb))
                """).param("rows", rows).update();
        jdbc.sql("""
                delete from former_unit_successor
                 where former in (select code from jsonb_populate_recordset(null::former_unit, :rows::jsonb))
                """).param("rows", rows).update();
        jdbc.sql("""
                insert into former_unit (code, ended_on, name, kind, district, province)
                select code, ended_on, name, kind, district, province
                  from jsonb_populate_recordset(null::former_unit, :rows::jsonb)
                    on conflict (code) do update
                   set ended_on = excluded.ended_on,
                       name = excluded.name,
                       kind = excluded.kind,
                       district = excluded.district,
                       province = excluded.province
                """).param("rows", rows).update();
        jdbc.sql("""
                insert into former_unit_successor (former, successor)
                select code, successor
                  from jsonb_to_recordset(:rows::jsonb) as row (code text, successors text[]),
                       unnest(successors) as successor
                """).param("rows", rows).update();
        addNames(former.stream().map(FormerRow::nameRow).toList());
    }

    private void addNames(List<NameRow> names) {
        jdbc.sql("""
                insert into unit_name (folded, toned, unit, former, valid_from)
                select folded, toned, unit, former, valid_from
                  from jsonb_populate_recordset(null::unit_name, :rows::jsonb)
                """).param("rows", json(names)).update();
    }

    private static String json(List<?> rows) {
        return JSON.writeValueAsString(rows);
    }
}
