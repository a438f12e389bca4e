package vn.langso.territory.internal;

import java.util.ArrayList;
import java.util.List;
import vn.langso.territory.RowProblem;

/** What was found wrong so far. */
final class Problems {

    private final List<RowProblem> found = new ArrayList<>();

    void add(String file, int row, String message, Object... arguments) {
        found.add(new RowProblem(file, row, message, arguments));
    }

    void add(RowPlace place, String message, Object... arguments) {
        add(place.file(), place.row(), message, arguments);
    }

    boolean none() {
        return found.isEmpty();
    }

    List<RowProblem> all() {
        return List.copyOf(found);
    }
}
