package vn.langso.territory.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
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

    /** What {@link #around} is asked. */
    private record Place(String edition, LocalDate since, String unit, int count) {}

    private final Gazetteers gazetteers;
    private final OutlineStore outlines;
    private final Cache<Place, List<Unit>> around =
            Caffeine.newBuilder().maximumSize(5000).build();

    UnitPlaces(Gazetteers gazetteers, OutlineStore outlines) {
        this.gazetteers = gazetteers;
        this.outlines = outlines;
    }

    Optional<Located> at(Point point, LocalDate day) {
        return within(point, day).or(() -> nearby(point, day));
    }

    private Optional<Located> within(Point point, LocalDate day) {
        var place = new GeometryFactory().createPoint(new Coordinate(point.longitude(), point.latitude()));
        return outlines.around(point).stream()
                .filter(outline -> shape(outline.getValue()).covers(place))
                .flatMap(outline -> gazetteers.latest().find(outline.getKey(), day).stream())
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
        return nearest(point, day, Optional.empty())
                .filter(near -> near.kilometres() <= REASONABLE_KILOMETRES)
                .findFirst();
    }

    /** The units nearest to one, on the same tier. */
    List<Unit> around(Unit unit, LocalDate day, int count) {
        var gazetteer = gazetteers.latest();
        var place = new Place(gazetteer.edition(), gazetteer.on(day).since(), unit.code(), count);
        return around.get(
                place,
                it -> gazetteer.point(unit.code()).stream()
                        .flatMap(point -> nearest(point, day, Optional.of(unit)))
                        .limit(count)
                        .map(Located::unit)
                        .toList());
    }

    /** Middles of units: a commune's point, and the median of its communes' points for a province. */
    Map<String, Point> middles(Roster roster) {
        var points = gazetteers.latest().points();
        return roster.units().stream()
                .flatMap(unit -> middle(unit, roster, points).map(it -> Map.entry(unit.code(), it)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Point> middle(Unit unit, Roster roster, Map<String, Point> points) {
        var within = unit.provincial() ? roster.children(Optional.of(unit.code())) : List.of(unit);
        var known = within.stream()
                .flatMap(it -> Optional.ofNullable(points.get(it.code())).stream())
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(median(known, Point::latitude), median(known, Point::longitude)));
    }

    private static double median(List<Point> points, ToDoubleFunction<Point> part) {
        var sorted = points.stream().mapToDouble(part).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private Stream<Located> nearest(Point point, LocalDate day, Optional<Unit> except) {
        var units = gazetteers.latest();
        return units.on(day).units().stream()
                .filter(unit -> !except.equals(Optional.of(unit)))
                .flatMap(unit -> units
                        .point(unit.code())
                        .filter(it -> near(it, point))
                        .map(it -> new Located(unit, true, point.kilometresTo(it)))
                        .stream())
                .sorted(Comparator.comparing(Located::kilometres));
    }

    private static boolean near(Point one, Point other) {
        return Math.abs(one.latitude() - other.latitude()) <= BOX_DEGREES
                && Math.abs(one.longitude() - other.longitude()) <= BOX_DEGREES;
    }
}
