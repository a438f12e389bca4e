package vn.langso.territory.internal;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Turns shapes on Earth into SVG path data. */
final class Drawing {

    private static final double PIXELS_PER_DEGREE = 1000;
    private static final double WEST = 102;
    private static final double NORTH = 24;

    private Drawing() {}

    static int x(double longitude) {
        return (int) Math.round((longitude - WEST) * PIXELS_PER_DEGREE);
    }

    static int y(double latitude) {
        return (int) Math.round((NORTH - latitude) * PIXELS_PER_DEGREE);
    }

    /** @param shape polygons in degrees, longitude first */
    static Outline of(String code, Geometry shape) {
        var path = new StringBuilder();
        for (var part = 0; part < shape.getNumGeometries(); part++) {
            draw((Polygon) shape.getGeometryN(part), path);
        }
        var box = shape.getEnvelopeInternal();
        return new Outline(
                code, path.toString(), x(box.getMinX()), y(box.getMaxY()), x(box.getMaxX()), y(box.getMinY()));
    }

    private static void draw(Polygon polygon, StringBuilder path) {
        draw(polygon.getExteriorRing().getCoordinates(), path);
        for (var hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            draw(polygon.getInteriorRingN(hole).getCoordinates(), path);
        }
    }

    private static void draw(Coordinate[] ring, StringBuilder path) {
        for (var corner = 0; corner < ring.length - 1; corner++) {
            path.append(corner == 0 ? 'M' : 'L')
                    .append(x(ring[corner].x))
                    .append(' ')
                    .append(y(ring[corner].y));
        }
        path.append('z');
    }
}
