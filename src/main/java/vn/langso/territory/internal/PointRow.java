package vn.langso.territory.internal;

import vn.langso.territory.Point;

/** A point inside a unit. */
record PointRow(RowPlace place, String code, double latitude, double longitude) {

    static PointRow of(Cells cells) {
        var row = new PointRow(
                cells.place(),
                cells.code("code"),
                cells.number("lat").doubleValue(),
                cells.number("lon").doubleValue());
        if (cells.sound() && !new Point(row.latitude(), row.longitude()).inVietnam()) {
            cells.wrong("territory.import.point-outside", row, row.latitude(), row.longitude());
        }
        return row;
    }
}
