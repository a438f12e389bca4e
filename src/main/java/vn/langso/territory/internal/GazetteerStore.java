package vn.langso.territory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.langso.territory.FormerUnit;
import vn.langso.territory.Point;
import vn.langso.territory.Unit;
import vn.langso.territory.UnitChange;
import vn.langso.territory.UnitFigure;
import vn.langso.territory.UnitKind;

/** Reads all that is known of units. */
@Component
class GazetteerStore {

    private final JdbcClient jdbc;

    GazetteerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another one after each import. */
    String edition() {
        return jdbc.sql("select edition from unit_edition").query(String.class).single();
    }

    /** An import in the meantime is noticed by its edition, and all is read again. */
    Gazetteer read() {
        while (true) {
            var edition = edition();
            var read = read(edition);
            if (edition.equals(edition())) {
                return read;
            }
        }
    }

    private Gazetteer read(String edition) {
        var former = former();
        var names = names();
        return new Gazetteer(
                edition,
                rosters(periods()),
                pairs("select alias, code from unit_alias", row -> row.getString("code")),
                changes(),
                figures(),
                former.stream().collect(Collectors.toUnmodifiableMap(FormerUnit::code, Function.identity())),
                predecessors(former),
                points(),
                names,
                names.stream().filter(name -> name.unit().isPresent()).collect(Collectors.groupingBy(Name::code)));
    }

    private static TreeMap<LocalDate, Roster> rosters(List<Unit> periods) {
        return periods.stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.validFrom()), unit.validTo().stream()))
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), day -> Roster.of(day, periods), (one, same) -> one, TreeMap::new));
    }

    private List<Unit> periods() {
        return list(
                """
                select code, valid_from, valid_to, name, latin_name, kind, parent
                  from unit
                """,
                row -> new Unit(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("latin_name"),
                        kind(row.getString("kind")).orElseThrow(),
                        Optional.ofNullable(row.getString("parent")),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))));
    }

    private Map<String, List<UnitChange>> changes() {
        return list(
                        """
                        select code, effective_on, name, kind_before, kind_after, legal_basis
                          from unit_change
                         order by effective_on desc
                        """,
                        row -> new UnitChange(
                                row.getString("code"),
                                row.getObject("effective_on", LocalDate.class),
                                row.getString("name"),
                                kind(row.getString("kind_before")),
                                kind(row.getString("kind_after")),
                                row.getString("legal_basis")))
                .stream()
                .collect(Collectors.groupingBy(UnitChange::code, Collectors.toUnmodifiableList()));
    }

    private Map<String, UnitFigure> figures() {
        return pairs(
                "select code, area_km2, population, as_of from unit_figure",
                row -> new UnitFigure(
                        Optional.ofNullable(row.getBigDecimal("area_km2")),
                        Optional.ofNullable(row.getObject("population", Integer.class)),
                        row.getString("as_of")));
    }

    private Map<String, Point> points() {
        return pairs(
                "select code, latitude, longitude from unit_point",
                row -> new Point(row.getDouble("latitude"), row.getDouble("longitude")));
    }

    /** Ordered as people read them. */
    private List<FormerUnit> former() {
        return list(
                """
                select former_unit.code, ended_on, name, kind, district, province,
                       array_agg(successor order by successor) as successors
                  from former_unit
                  join former_unit_successor on former = code
                 group by former_unit.code
                 order by district, name
                """,
                row -> new FormerUnit(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("district"),
                        row.getString("province"),
                        row.getObject("ended_on", LocalDate.class),
                        List.of((String[]) row.getArray("successors").getArray())));
    }

    /** Of a commune the communes that it was made of, of a province the provinces; districts precede neither. */
    private static Map<String, List<FormerUnit>> predecessors(List<FormerUnit> former) {
        return former.stream()
                .filter(unit -> !unit.district().isEmpty() || provincial(unit))
                .flatMap(unit -> unit.successors().stream()
                        .filter(successor -> provincial(unit) == (successor.length() == 2))
                        .map(successor -> Map.entry(successor, unit)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private static boolean provincial(FormerUnit unit) {
        return unit.kind().equals("province");
    }

    private List<Name> names() {
        return list(
                "select folded, toned, unit, former, valid_from from unit_name",
                row -> new Name(
                        row.getString("folded"),
                        row.getString("toned"),
                        Trigrams.of(row.getString("folded")),
                        Optional.ofNullable(row.getString("unit")),
                        Optional.ofNullable(row.getString("former")),
                        row.getObject("valid_from", LocalDate.class)));
    }

    private static Optional<UnitKind> kind(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(UnitKind::of);
    }

    /** What a row holds. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Reading<T> reading) {
        RowMapper<T> mapper = (row, number) -> reading.of(row);
        return jdbc.sql(sql).query(mapper).list();
    }

    /** By what the first column holds. */
    private <T> Map<String, T> pairs(String sql, Reading<T> reading) {
        return list(sql, row -> Map.entry(row.getString(1), reading.of(row))).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
