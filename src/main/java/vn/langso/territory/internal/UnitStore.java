package vn.langso.territory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.langso.territory.FormerUnit;
import vn.langso.territory.Spelling;
import vn.langso.territory.Unit;
import vn.langso.territory.UnitChange;
import vn.langso.territory.UnitFigure;
import vn.langso.territory.UnitKind;
import vn.langso.territory.UnitQuery;

/** Reads units. */
@Component
class UnitStore {

    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Unit> find(String code, LocalDate day) {
        return jdbc.sql("""
                select code, valid_from, valid_to, name, latin_name, kind, parent
                  from unit
                 where code = :code
                   and valid_from <= :day
                   and (valid_to is null or valid_to > :day)
                """)
                .param("code", code)
                .param("day", day)
                .query(UnitStore::unit)
                .optional();
    }

    Optional<Unit> findByAlias(String alias, LocalDate day) {
        return jdbc.sql("select code from unit_alias where alias = :alias")
                .param("alias", alias)
                .query(String.class)
                .optional()
                .flatMap(code -> find(code, day));
    }

    List<Unit> findAll(Collection<String> codes, LocalDate day) {
        return jdbc.sql("""
                select code, valid_from, valid_to, name, latin_name, kind, parent
                  from unit
                 where code = any (:codes)
                   and valid_from <= :day
                   and (valid_to is null or valid_to > :day)
                 order by code
                """)
                .param("codes", codes.toArray(String[]::new))
                .param("day", day)
                .query(UnitStore::unit)
                .list();
    }

    List<Unit> children(Optional<String> parent, LocalDate day) {
        return jdbc.sql("""
                select code, valid_from, valid_to, name, latin_name, kind, parent
                  from unit
                 where parent is not distinct from :parent
                   and valid_from <= :day
                   and (valid_to is null or valid_to > :day)
                 order by code
                """)
                .param("parent", parent.orElse(null))
                .param("day", day)
                .query(UnitStore::unit)
                .list();
    }

    /** One more than the limit, when there is one. */
    List<Unit> list(UnitQuery query) {
        return jdbc.sql("""
                select code, valid_from, valid_to, name, latin_name, kind, parent
                  from unit
                 where (:parent::text is null or parent = :parent)
                   and (:kind::text is null or kind = :kind)
                   and (:name::text is null or exists (
                        select
                          from unit_name
                         where unit_name.unit = unit.code
                           and (folded like :name || '%' or folded like '% ' || :name || '%')))
                   and (:after::text is null or code > :after)
                   and valid_from <= :day
                   and (valid_to is null or valid_to > :day)
                 order by code
                 limit :limit + 1
                """)
                .param("parent", query.parent().orElse(null))
                .param("kind", query.kind().map(UnitKind::code).orElse(null))
                .param("name", query.name().map(Spelling::folded).orElse(null))
                .param("after", query.after().orElse(null))
                .param("day", query.day())
                .param("limit", query.limit())
                .query(UnitStore::unit)
                .list();
    }

    List<UnitChange> history(String code) {
        return jdbc.sql("""
                select code, effective_on, name, kind_before, kind_after, legal_basis
                  from unit_change
                 where code = :code
                 order by effective_on desc
                """)
                .param("code", code)
                .query((row, number) -> change(row))
                .list();
    }

    Optional<UnitFigure> figure(String code) {
        return jdbc.sql("""
                select area_km2, population, as_of
                  from unit_figure
                 where code = :code
                """)
                .param("code", code)
                .query((row, number) -> new UnitFigure(
                        Optional.ofNullable(row.getBigDecimal("area_km2")),
                        Optional.ofNullable(row.getObject("population", Integer.class)),
                        row.getString("as_of")))
                .optional();
    }

    /** The former units of commune level, or for a province those of province level, whose area a unit holds. */
    List<FormerUnit> predecessors(String code) {
        return jdbc.sql("""
                select former_unit.code, ended_on, name, kind, district, province, array_agg(all_of.successor) as successors
                  from former_unit_successor as one
                  join former_unit on former_unit.code = one.former
                  join former_unit_successor as all_of on all_of.former = one.former
                 where one.successor = :code
                   and (kind = 'province') = (length(:code) = 2)
                   and (district <> '' or kind = 'province')
                 group by former_unit.code
                 order by district, name
                """).param("code", code).query(UnitStore::former).list();
    }

    List<FormerUnit> former(Collection<String> codes) {
        return jdbc.sql("""
                select code, ended_on, name, kind, district, province, array_agg(successor order by successor) as successors
                  from former_unit
                  join former_unit_successor on former = code
                 where code = any (:codes)
                 group by code
                 order by code
                """)
                .param("codes", codes.toArray(String[]::new))
                .query(UnitStore::former)
                .list();
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                row.getString("latin_name"),
                UnitKind.of(row.getString("kind")).orElseThrow(),
                Optional.ofNullable(row.getString("parent")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }

    private static UnitChange change(ResultSet row) throws SQLException {
        return new UnitChange(
                row.getString("code"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("name"),
                kind(row.getString("kind_before")),
                kind(row.getString("kind_after")),
                row.getString("legal_basis"));
    }

    private static Optional<UnitKind> kind(@org.jspecify.annotations.Nullable String code) {
        return Optional.ofNullable(code).flatMap(UnitKind::of);
    }

    private static FormerUnit former(ResultSet row, int number) throws SQLException {
        return new FormerUnit(
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("district"),
                row.getString("province"),
                row.getObject("ended_on", LocalDate.class),
                List.of((String[]) row.getArray("successors").getArray()));
    }
}
