package vn.langso.territory.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV files (RFC 4180). */
final class TableReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();

    private TableReader() {}

    static Optional<Table> read(SourceFile file, Problems problems) {
        return FileText.of(file, problems)
                .flatMap(text -> table(file.name(), records(file.name(), text, problems), problems));
    }

    /** Every row, the header included; those that could not be read are missing and a problem. */
    static List<List<String>> records(String file, String text, Problems problems) {
        var rows = new ArrayList<List<String>>();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            parser.stream().map(CSVRecord::toList).forEach(rows::add);
        } catch (UncheckedIOException | CSVException garbled) {
            problems.add(file, rows.size() + 1, "territory.import.garbled");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private static Optional<Table> table(String file, List<List<String>> rows, Problems problems) {
        if (!problems.none()) {
            return Optional.empty();
        }
        if (rows.isEmpty()) {
            problems.add(file, 0, "territory.import.empty");
            return Optional.empty();
        }
        var kind = FileKind.of(rows.getFirst());
        if (kind.isEmpty()) {
            problems.add(file, 1, "territory.import.header-unknown");
            return Optional.empty();
        }
        return Optional.of(new Table(file, kind.get(), rectangular(file, rows, problems)));
    }

    private static List<List<String>> rectangular(String file, List<List<String>> rows, Problems problems) {
        var width = rows.getFirst().size();
        for (var row = 1; row < rows.size(); row++) {
            if (rows.get(row).size() != width) {
                problems.add(
                        file,
                        row + 1,
                        "territory.import.columns",
                        width,
                        rows.get(row).size());
            }
        }
        return rows.subList(1, rows.size());
    }
}
