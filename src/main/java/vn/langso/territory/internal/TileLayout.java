package vn.langso.territory.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import vn.langso.territory.Point;

/**
 * Gives each of several places a cell of its own in a grid, as near to where it is as can be: the sum of the squared
 * displacements is the least possible. Places far out, such as islands, are drawn nearer first.
 */
final class TileLayout {

    /** How many cells there are for each place, so that the outline of the whole stays recognisable. */
    private static final double ROOM = 1.7;

    /** A gap wider than this share of where most places are is narrowed. */
    private static final double WIDEST_GAP = 0.2;

    /** A cell of the grid. @param column from the west @param row from the north */
    record Cell(int column, int row) {}

    private TileLayout() {}

    /** One cell for each place, in the order of the places. */
    static List<Cell> of(List<Point> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        var narrowing = Math.cos(Math.toRadians(places.getFirst().latitude()));
        var east = drawnNearer(places, place -> place.longitude() * narrowing);
        var south = drawnNearer(places, place -> -place.latitude());
        var size = cellSize(east, south);
        var cells = grid(1 + (int) (max(east) / size), 1 + (int) (max(south) / size), places.size());
        var cost = new double[places.size()][cells.size()];
        for (var place = 0; place < places.size(); place++) {
            for (var cell = 0; cell < cells.size(); cell++) {
                var dx = east[place] / size - cells.get(cell).column() - 0.5;
                var dy = south[place] / size - cells.get(cell).row() - 0.5;
                cost[place][cell] = dx * dx + dy * dy;
            }
        }
        return trimmed(
                Arrays.stream(Assignment.cheapest(cost)).mapToObj(cells::get).toList());
    }

    /** Positions on one axis from 0 up, wide gaps between neighbours narrowed. */
    private static double[] drawnNearer(List<Point> places, ToDoubleFunction<Point> axis) {
        var order = IntStream.range(0, places.size())
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(place -> axis.applyAsDouble(places.get(place))))
                .toList();
        var sorted = order.stream()
                .mapToDouble(place -> axis.applyAsDouble(places.get(place)))
                .toArray();
        var most = sorted[sorted.length * 9 / 10] - sorted[sorted.length / 10];
        var widest = most == 0 ? Double.MAX_VALUE : most * WIDEST_GAP;
        var positions = new double[places.size()];
        for (var next = 1; next < sorted.length; next++) {
            positions[order.get(next)] =
                    positions[order.get(next - 1)] + Math.min(widest, sorted[next] - sorted[next - 1]);
        }
        return positions;
    }

    private static double cellSize(double[] east, double[] south) {
        var area = Math.max(max(east), 1e-6) * Math.max(max(south), 1e-6);
        return Math.sqrt(area / (east.length * ROOM));
    }

    private static double max(double[] positions) {
        return Arrays.stream(positions).max().orElse(0);
    }

    private static List<Cell> grid(int columns, int rows, int needed) {
        var cells = new ArrayList<Cell>();
        for (var row = 0; row < rows || cells.size() < needed; row++) {
            for (var column = 0; column < columns; column++) {
                cells.add(new Cell(column, row));
            }
        }
        return cells;
    }

    /** Without the empty columns and rows before the first cell. */
    private static List<Cell> trimmed(List<Cell> cells) {
        var left = cells.stream().mapToInt(Cell::column).min().orElse(0);
        var top = cells.stream().mapToInt(Cell::row).min().orElse(0);
        return cells.stream()
                .map(cell -> new Cell(cell.column() - left, cell.row() - top))
                .toList();
    }
}
