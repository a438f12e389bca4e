package vn.langso.territory.internal;

import java.util.Arrays;

/**
 * Pairs rows with columns so that the sum of costs is the least possible: the Hungarian method with potentials (Kuhn
 * 1955, Munkres 1957), one augmenting path for each row.
 */
final class Assignment {

    private final double[][] cost;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    /** The row paired with each column; rows and columns count from 1, and 0 means none. */
    private final int[] rowOf;

    private final int[] previous;

    private Assignment(double[][] cost) {
        this.cost = cost;
        this.columns = cost[0].length;
        this.rowPotential = new double[cost.length + 1];
        this.columnPotential = new double[columns + 1];
        this.rowOf = new int[columns + 1];
        this.previous = new int[columns + 1];
    }

    /**
     * The column of each row, every column used at most once.
     *
     * @param cost at least as many columns as rows
     */
    static int[] cheapest(double[][] cost) {
        var assignment = new Assignment(cost);
        for (var row = 1; row <= cost.length; row++) {
            assignment.pair(row);
        }
        return assignment.result();
    }

    private void pair(int row) {
        rowOf[0] = row;
        var slack = new double[columns + 1];
        var used = new boolean[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        var column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            column = advance(column, slack, used);
        }
        while (column != 0) {
            rowOf[column] = rowOf[previous[column]];
            column = previous[column];
        }
    }

    /** Updates potentials and goes on to the free column of least slack. */
    private int advance(int from, double[] slack, boolean[] used) {
        var row = rowOf[from];
        var next = 0;
        var least = Double.POSITIVE_INFINITY;
        for (var column = 1; column <= columns; column++) {
            if (!used[column]) {
                var reduced = cost[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
                if (reduced < slack[column]) {
                    slack[column] = reduced;
                    previous[column] = from;
                }
                if (slack[column] < least) {
                    least = slack[column];
                    next = column;
                }
            }
        }
        for (var column = 0; column <= columns; column++) {
            if (used[column]) {
                rowPotential[rowOf[column]] += least;
                columnPotential[column] -= least;
            } else {
                slack[column] -= least;
            }
        }
        return next;
    }

    private int[] result() {
        var columnOf = new int[cost.length];
        for (var column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }
}
