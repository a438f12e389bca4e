package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.langso.territory.ImportReport.FileReport;

/** The sound rows of the files of one import. */
final class UnitFiles {

    private final Map<FileKind, Table> tables = new EnumMap<>(FileKind.class);
    private final Problems problems;
    private final LocalDate today;

    private UnitFiles(Problems problems, LocalDate today) {
        this.problems = problems;
        this.today = today;
    }

    static UnitFiles read(List<SourceFile> files, LocalDate today, Problems problems) {
        var all = new UnitFiles(problems, today);
        files.forEach(file -> TableReader.read(file, problems).ifPresent(all::add));
        return all;
    }

    private void add(Table table) {
        if (tables.putIfAbsent(table.kind(), table) != null) {
            problems.add(table.file(), 1, "territory.import.kind-twice");
        }
    }

    List<UnitRow> units() {
        return rows(FileKind.UNITS, UnitRow::of);
    }

    /** The file that holds a list of units, when there is one. */
    Optional<String> unitsFile() {
        return Optional.ofNullable(tables.get(FileKind.UNITS)).map(Table::file);
    }

    List<ChangeRow> changes() {
        return rows(FileKind.CHANGES, cells -> ChangeRow.of(cells, today));
    }

    List<AliasRow> aliases() {
        return rows(FileKind.ALIASES, AliasRow::of);
    }

    List<SuccessionRow> succession() {
        return rows(FileKind.SUCCESSION, SuccessionRow::of);
    }

    List<FigureRow> figures() {
        return rows(FileKind.FIGURES, FigureRow::of);
    }

    List<PointRow> points() {
        return rows(FileKind.POINTS, PointRow::of);
    }

    List<FileReport> reports() {
        return tables.values().stream()
                .map(table -> new FileReport(
                        table.file(), table.kind().code(), table.rows().size()))
                .toList();
    }

    private <T> List<T> rows(FileKind kind, Function<Cells, T> reading) {
        var table = tables.get(kind);
        if (table == null) {
            return List.of();
        }
        var sound = new ArrayList<T>();
        for (var row = 0; row < table.rows().size(); row++) {
            var cells = new Cells(kind, table.rows().get(row), new RowPlace(table.file(), row + 2), problems);
            var value = reading.apply(cells);
            if (cells.sound()) {
                sound.add(value);
            }
        }
        return sound;
    }
}
