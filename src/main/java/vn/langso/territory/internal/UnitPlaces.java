package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.langso.territory.Located;
import vn.langso.territory.Point;
import vn.langso.territory.Unit;

/** Where units are. */
@Component
class UnitPlaces {

    /** Farther from every unit's point than this, a point is in no unit: the largest commune is 60 km across. */
    private static final double REASONABLE_KILOMETRES = 40;

    private static final double BOX_DEGREES = 0.4;

    private final JdbcClient jdbc;
    private final UnitStore units;
    private final OutlineStore outlines;

    UnitPlaces(JdbcClient jdbc, UnitStore units, OutlineStore outlines) {
        this.jdbc = jdbc;
        this.units = units;
        this.outlines = outlines;
    }

    Optional<Located> at(Point point, LocalDate day) {
        return within(point, day).or(() -> nearby(point, day));
    }

    private Optional<Located> within(Point point, LocalDate day) {
        var place = new GeometryFactory().createPoint(new Coordinate(point.longitude(), point.latitude()));
        return outlines.around(point).stream()
                .filter(outline -> shape(outline.getValue()).covers(place))
                .flatMap(outline -> units.find(outline.getKey(), day).stream())
                .map(unit -> new Located(unit, false, 0))
                .findFirst();
    }

    private static Geometry shape(byte[] stored) {
        try {
            return new WKBReader().read(stored);
        } catch (ParseException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private Optional<Located> nearby(Point point, LocalDate day) {
        return nearest(point, day, Optional.empty(), 1).stream()
                .filter(near -> near.kilometres() <= REASONABLE_KILOMETRES)
                .findFirst();
    }

    /** The units nearest to one, on the same tier. */
    List<Unit> around(Unit unit, LocalDate day, int count) {
        return point(unit.code()).stream()
                .flatMap(point -> nearest(point, day, Optional.of(unit.code()), count).stream())
                .map(Located::unit)
                .toList();
    }

    /** A middle of each unit: a commune's point, and the median of its communes' points for a province. */
    Map<String, Point> middles() {
        return jdbc
                .sql("""
                select code, latitude, longitude
                  from unit_point
                 union all
                select parent, percentile_cont(0.5) within group (order by latitude),
                       percentile_cont(0.5) within group (order by longitude)
                  from unit_point
                  join unit using (code)
                 where valid_to is null
                 group by parent
                """)
                .query((row, number) -> Map.entry(row.getString(1), new Point(row.getDouble(2), row.getDouble(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Point> point(String code) {
        return jdbc.sql("select latitude, longitude from unit_point where code = :code")
                .param("code", code)
                .query(Point.class)
                .optional();
    }

    private List<Located> nearest(Point point, LocalDate day, Optional<String> except, int count) {
        return jdbc.sql("""
                select code, valid_from, valid_to, name, latin_name, kind, parent, latitude, longitude
                  from unit_point
                  join unit using (code)
                 where latitude between :latitude - :box and :latitude + :box
                   and longitude between :longitude - :box and :longitude + :box
                   and code is distinct from :except
                   and valid_from <= :day
                   and (valid_to is null or valid_to > :day)
                 order by power(latitude - :latitude, 2)
                          + power((longitude - :longitude) * cos(radians(:latitude)), 2)
                 limit :count
                """)
                .param("latitude", point.latitude())
                .param("longitude", point.longitude())
                .param("box", BOX_DEGREES)
                .param("except", except.orElse(null))
                .param("day", day)
                .param("count", count)
                .query((row, number) -> new Located(
                        UnitStore.unit(row, number),
                        true,
                        point.kilometresTo(new Point(row.getDouble("latitude"), row.getDouble("longitude")))))
                .list();
    }
}
