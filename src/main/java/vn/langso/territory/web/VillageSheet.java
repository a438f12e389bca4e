package vn.langso.territory.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/**
 * Rows below one row of headings, as a file.
 *
 * @param rows each as long as the headings
 */
record VillageSheet(List<String> headings, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** CSV in UTF-8 with the mark by which spreadsheets know it. */
    byte[] csv() {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(headings);
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(String title) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Lang So", "1.0")) {
            var sheet = book.newWorksheet(title);
            write(sheet, 0, headings);
            for (var row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(org.dhatim.fastexcel.Worksheet sheet, int row, List<String> values) {
        for (var column = 0; column < values.size(); column++) {
            sheet.value(row, column, values.get(column));
        }
    }
}
