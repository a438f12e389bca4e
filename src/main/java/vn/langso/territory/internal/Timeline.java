package vn.langso.territory.internal;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.langso.territory.Spelling;
import vn.langso.territory.Territories;

/** The periods of every unit, the latest of each last. Grows forwards by changes, or backwards by undoing them. */
final class Timeline {

    private static final Comparator<ChangeRow> BY_DAY = Comparator.comparing(ChangeRow::effectiveOn);

    private final Map<String, Deque<Period>> periods = new TreeMap<>();

    /** Goes on from periods that are known. */
    static Timeline of(Collection<Period> known) {
        var timeline = new Timeline();
        known.stream().sorted(Comparator.comparing(Period::validFrom)).forEach(timeline::append);
        return timeline;
    }

    /**
     * Starts from the state after all changes and undoes them one by one, back to {@link Territories#TWO_TIERS_SINCE}.
     */
    static Timeline undoing(List<ChangeRow> changes, List<UnitRow> state, Problems problems) {
        var timeline = new Timeline();
        state.forEach(row -> timeline.append(Period.of(row, Territories.TWO_TIERS_SINCE)));
        changes.stream().sorted(BY_DAY.reversed()).forEach(change -> timeline.undo(change, problems));
        return timeline;
    }

    List<Period> all() {
        return periods.values().stream().flatMap(Collection::stream).toList();
    }

    /** Whether there is, or was, a unit of this code. */
    boolean knows(String code) {
        return periods.containsKey(code);
    }

    /** The province that a unit was last in; empty for a province. */
    Optional<String> parent(String code) {
        return Optional.ofNullable(periods.get(code)).map(Deque::getLast).map(Period::parent);
    }

    private void append(Period period) {
        periods.computeIfAbsent(period.code(), code -> new ArrayDeque<>()).addLast(period);
    }

    private void undo(ChangeRow change, Problems problems) {
        if (change.after().isEmpty()) {
            undoEnd(change, problems);
            return;
        }
        var unit = periods.get(change.code());
        if (unit == null || unit.getFirst().kind() != change.after().get()) {
            problems.add(change.place(), "territory.import.change-unfit", change.code());
            return;
        }
        var after = unit.removeFirst().beginningOn(change.effectiveOn());
        unit.addFirst(after);
        change.before()
                .map(kind ->
                        after.as(kind).beginningOn(Territories.TWO_TIERS_SINCE).endingOn(change.effectiveOn()))
                .ifPresent(unit::addFirst);
    }

    private void undoEnd(ChangeRow change, Problems problems) {
        if (knows(change.code())) {
            problems.add(change.place(), "territory.import.change-unfit", change.code());
            return;
        }
        append(begun(change, Objects.requireNonNull(change.before().orElse(null)))
                .beginningOn(Territories.TWO_TIERS_SINCE)
                .endingOn(change.effectiveOn()));
    }

    /** Adds changes that are later than everything known of their units. */
    void grow(List<ChangeRow> changes, Problems problems) {
        changes.stream().sorted(BY_DAY).forEach(change -> grow(change, problems));
    }

    private void grow(ChangeRow change, Problems problems) {
        var open = open(change.code());
        var fits = open.map(Period::kind).equals(change.before())
                && open.stream().allMatch(period -> period.validFrom().isBefore(change.effectiveOn()));
        if (!fits) {
            problems.add(change.place(), "territory.import.change-unfit", change.code());
            return;
        }
        open.ifPresent(period -> replaceLast(period.endingOn(change.effectiveOn())));
        change.after().map(kind -> begun(change, kind)).ifPresent(this::append);
    }

    private Optional<Period> open(String code) {
        return Optional.ofNullable(periods.get(code)).map(Deque::getLast).filter(Period::open);
    }

    private void replaceLast(Period period) {
        var unit = Objects.requireNonNull(periods.get(period.code()));
        unit.removeLast();
        unit.addLast(period);
    }

    private static Period begun(ChangeRow change, vn.langso.territory.UnitKind kind) {
        return new Period(
                change.code(),
                change.effectiveOn(),
                null,
                change.name(),
                latin(change.name()),
                kind,
                change.parent().orElse(null));
    }

    private static String latin(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** Every row of a list of units that says otherwise than the latest periods, and every unit that it leaves out. */
    void compare(List<UnitRow> state, String file, Problems problems) {
        for (var row : state) {
            if (!open(row.code()).map(period -> period.agreesWith(row)).orElse(false)) {
                problems.add(row.place(), "territory.import.unit-differs", row.code());
            }
        }
        var listed = state.stream().map(UnitRow::code).collect(Collectors.toSet());
        periods.keySet().stream()
                .filter(code -> open(code).isPresent() && !listed.contains(code))
                .forEach(code -> problems.add(file, 0, "territory.import.unit-absent", code));
    }

    /** Every name each unit had, and since when. */
    List<NameRow> names() {
        var first = new TreeMap<List<String>, NameRow>(Comparator.comparing(List::toString));
        for (var period : all()) {
            var name = new NameRow(
                    Spelling.folded(period.name()),
                    Spelling.toned(period.name()),
                    period.code(),
                    null,
                    period.validFrom());
            first.putIfAbsent(List.of(name.toned(), period.code()), name);
        }
        return new ArrayList<>(first.values());
    }
}
