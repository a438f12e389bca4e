package vn.langso.procedures.internal;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a list of days: CSV with the columns {@code date}, {@code kind} and {@code name_vi}. */
final class SpecialDays {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private SpecialDays() {}

    static List<SpecialDay> read(Reader csv) throws IOException {
        try (var rows = FORMAT.parse(csv)) {
            return rows.stream().map(SpecialDays::day).toList();
        }
    }

    private static SpecialDay day(CSVRecord row) {
        return new SpecialDay(
                LocalDate.parse(row.get("date")),
                SpecialDay.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("name_vi"));
    }
}
