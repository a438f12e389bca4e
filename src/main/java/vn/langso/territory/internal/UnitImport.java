package vn.langso.territory.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** One import of files of units: what is wrong is noted, and only what is completely right is written. */
final class UnitImport {

    private final ImportStore store;
    private final Problems problems;

    UnitImport(ImportStore store, Problems problems) {
        this.store = store;
        this.problems = problems;
    }

    void take(UnitFiles files) {
        var state = once(files.units(), UnitRow::code, UnitRow::place);
        var changes =
                unknown(once(files.changes(), change -> change.code() + " " + change.effectiveOn(), ChangeRow::place));
        var aliases = once(files.aliases(), AliasRow::alias, AliasRow::place);
        var succession = once(files.succession(), row -> row.code() + " " + row.successor(), SuccessionRow::place);
        var figures = once(files.figures(), FigureRow::code, FigureRow::place);
        var points = once(files.points(), PointRow::code, PointRow::place);
        if (!problems.none()) {
            return;
        }
        var timeline = timeline(files, state, changes);
        parentsExist(timeline, state, changes);
        known(timeline, aliases, AliasRow::code, AliasRow::place);
        known(timeline, succession, SuccessionRow::successor, SuccessionRow::place);
        known(timeline, figures, FigureRow::code, FigureRow::place);
        known(timeline, points, PointRow::code, PointRow::place);
        if (!problems.none()) {
            return;
        }
        store.replacePeriods(timeline.all());
        store.replaceUnitNames(timeline.names());
        store.addChanges(changes);
        store.putAliases(aliases);
        store.putFormer(FormerRow.of(succession, timeline));
        store.putFigures(figures);
        store.putPoints(points);
        store.analyze();
    }

    private Timeline timeline(UnitFiles files, List<UnitRow> state, List<ChangeRow> changes) {
        var known = store.periods();
        if (known.isEmpty()) {
            if (state.isEmpty()) {
                problems.add("", 0, "territory.import.units-first");
            }
            return Timeline.undoing(changes, state, problems);
        }
        var timeline = Timeline.of(known);
        timeline.grow(changes, problems);
        files.unitsFile().ifPresent(file -> timeline.compare(state, file, problems));
        return timeline;
    }

    private List<ChangeRow> unknown(List<ChangeRow> changes) {
        var known = new HashSet<>(store.changes());
        return changes.stream()
                .filter(change -> !known.contains(change.code() + " " + change.effectiveOn()))
                .toList();
    }

    private <T> List<T> once(List<T> rows, Function<T, String> key, Function<T, RowPlace> place) {
        var first = new HashMap<String, RowPlace>();
        for (var row : rows) {
            var earlier = first.putIfAbsent(key.apply(row), place.apply(row));
            if (earlier != null) {
                problems.add(place.apply(row), "territory.import.twice", key.apply(row), earlier.row());
            }
        }
        return rows;
    }

    private void parentsExist(Timeline timeline, List<UnitRow> state, List<ChangeRow> changes) {
        state.forEach(row -> row.parent().ifPresent(parent -> mustKnow(timeline, parent, row.place())));
        changes.forEach(row -> row.parent().ifPresent(parent -> mustKnow(timeline, parent, row.place())));
    }

    private <T> void known(Timeline timeline, List<T> rows, Function<T, String> code, Function<T, RowPlace> place) {
        rows.forEach(row -> mustKnow(timeline, code.apply(row), place.apply(row)));
    }

    private void mustKnow(Timeline timeline, String code, RowPlace place) {
        if (!timeline.knows(code)) {
            problems.add(place, "territory.import.code-unknown", code);
        }
    }
}
