package vn.langso.territory;

import java.util.List;

/**
 * A map of units as shapes to draw. Coordinates are pixels, {@code x} to the east and {@code y} to the south.
 *
 * @param outlined whether the shapes are outlines of units; otherwise each unit is one square cell near its place
 */
public record AreaMap(int left, int top, int width, int height, boolean outlined, List<Shape> shapes) {

    public AreaMap {
        shapes = List.copyOf(shapes);
    }

    /**
     * One unit.
     *
     * @param path what SVG's {@code path} takes as {@code d}
     * @param x where its label's middle is
     * @param y where its label's middle is
     */
    public record Shape(Unit unit, String path, int x, int y) {}
}
