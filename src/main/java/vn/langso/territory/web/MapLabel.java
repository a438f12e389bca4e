package vn.langso.territory.web;

import java.util.ArrayList;
import java.util.List;

/** A name set in the lines of a small square. */
public final class MapLabel {

    private static final int LONGEST_LINE = 9;

    private MapLabel() {}

    /** Words share a line as long as it stays short. */
    public static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        for (var word : name.split(" ")) {
            if (!lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= LONGEST_LINE) {
                lines.set(lines.size() - 1, lines.getLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    /** The first line's baseline, so that all of them stand around the middle. */
    public static int top(int middle, int lines, int size) {
        return middle - (lines - 1) * size / 2 + size / 3;
    }
}
