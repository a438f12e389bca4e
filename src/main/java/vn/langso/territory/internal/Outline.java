package vn.langso.territory.internal;

import vn.langso.territory.AreaMap.Shape;
import vn.langso.territory.Unit;

/**
 * A simplified outline as maps draw it: pixels of a thousandth of a degree, east of 102° E and south of 24° N.
 *
 * @param drawing SVG path data
 */
record Outline(String code, String drawing, int left, int top, int right, int bottom) {

    Shape shape(Unit unit) {
        return new Shape(unit, drawing, (left + right) / 2, (top + bottom) / 2);
    }
}
