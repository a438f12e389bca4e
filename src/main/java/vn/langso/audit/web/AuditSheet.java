package vn.langso.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.langso.audit.AuditRecord;

/** Lines of the record as CSV, written as they come. */
final class AuditSheet implements AutoCloseable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "at",
                    "action",
                    "subject",
                    "person",
                    "on_behalf_of",
                    "capacity",
                    "area",
                    "details",
                    "province",
                    "lane",
                    "number")
            .get();

    private final CSVPrinter rows;

    AuditSheet(Writer output) throws IOException {
        this.rows = new CSVPrinter(output, FORMAT);
    }

    void add(AuditRecord line) {
        try {
            rows.printRecord(
                    line.at(),
                    line.action(),
                    line.subject(),
                    text(line.person()),
                    text(line.onBehalfOf()),
                    line.capacity(),
                    text(line.area()),
                    line.details(),
                    line.province(),
                    line.lane(),
                    line.number());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
