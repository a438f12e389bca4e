package vn.langso.territory.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Refusal;
import vn.langso.territory.Spelling;
import vn.langso.territory.TerritoryProblem;
import vn.langso.territory.VillageKind;
import vn.langso.territory.VillageList;
import vn.langso.territory.VillageName;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** Reads lists of villages: name, kind, first day, legal basis, below one row of headings. */
@Component
class VillageListReader {

    private static final int MOST_ROWS = 500;
    private static final int COLUMNS = 4;
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Map<String, VillageKind> kinds;

    VillageListReader(Texts texts) {
        this.kinds = Arrays.stream(VillageKind.values())
                .flatMap(kind -> Arrays.stream(Language.values())
                        .map(language -> Map.entry(
                                Spelling.folded(texts.get(language, "territory.village-kind." + kind.code())), kind)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        Arrays.stream(VillageKind.values()).forEach(kind -> kinds.put(kind.code(), kind));
    }

    /** The sound rows; what is wrong with the others becomes problems. */
    List<VillageList.Row> read(SourceFile file, Problems problems) {
        var rows = isZip(file.content()) ? sheet(file, problems) : text(file, problems);
        if (rows.size() > MOST_ROWS + 1) {
            throw Refusal.of(TerritoryProblem.LIST_TOO_LONG, MOST_ROWS);
        }
        if (rows.size() <= 1 && problems.none()) {
            problems.add(file.name(), 0, "territory.import.empty");
        }
        var sound = new ArrayList<VillageList.Row>();
        for (var number = 1; number < rows.size(); number++) {
            row(rows.get(number), new RowPlace(file.name(), number + 1), problems)
                    .ifPresent(sound::add);
        }
        return sound;
    }

    private static boolean isZip(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    private static List<List<String>> text(SourceFile file, Problems problems) {
        return FileText.of(file, problems)
                .map(text -> TableReader.records(file.name(), text, problems))
                .orElse(List.of());
    }

    private static List<List<String>> sheet(SourceFile file, Problems problems) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.content()));
                var rows = book.getFirstSheet().openStream()) {
            return rows.limit(MOST_ROWS + 2)
                    .map(VillageListReader::values)
                    .filter(values -> values.stream().anyMatch(value -> !value.isBlank()))
                    .toList();
        } catch (IOException | RuntimeException garbled) {
            problems.add(file.name(), 0, "territory.import.garbled");
            return List.of();
        }
    }

    private static List<String> values(Row row) {
        var values = new ArrayList<String>();
        for (var column = 0; column < COLUMNS; column++) {
            values.add(row.getOptionalCell(column).map(VillageListReader::value).orElse(""));
        }
        return values;
    }

    private static String value(Cell cell) {
        return cell.getType() == CellType.NUMBER && cell.getDataFormatString() != null
                ? cell.asDate().toLocalDate().toString()
                : cell.getText().strip();
    }

    private Optional<VillageList.Row> row(List<String> values, RowPlace place, Problems problems) {
        if (values.size() < COLUMNS) {
            problems.add(place, "territory.import.columns", COLUMNS, values.size());
            return Optional.empty();
        }
        var kind = Optional.ofNullable(kinds.get(Spelling.folded(values.get(1)).replace(' ', '_')))
                .or(() -> Optional.ofNullable(kinds.get(Spelling.folded(values.get(1)))));
        var day = day(values.get(2));
        if (kind.isEmpty()) {
            problems.add(place, "territory.village.kind-unknown");
        }
        if (day.isEmpty()) {
            problems.add(place, "territory.village.day-invalid");
        }
        return kind.flatMap(known -> day.map(from -> new VillageList.Row(
                place.row(),
                new VillageName(known, Spelling.tidy(values.getFirst())),
                from,
                Spelling.tidy(values.get(3)))));
    }

    /** {@code 2026-08-01} or {@code 1/8/2026}. */
    private static Optional<LocalDate> day(String text) {
        for (var format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, VIETNAMESE_DAY)) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException other) {
                // the next format may fit
            }
        }
        return Optional.empty();
    }
}
