package vn.langso.dossiers.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.langso.dossiers.DossierLine;
import vn.langso.kernel.Vietnam;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** Dossiers as CSV, written as they come; begun so that spreadsheet programs read its letters and run nothing in it. */
final class DeskSheet implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Vietnam.ZONE);

    private final CSVPrinter rows;
    private final Writer output;
    private final Texts texts;
    private final Language language;
    private final UnitNames units;
    private final Map<String, String> unitNames = new HashMap<>();

    DeskSheet(Writer output, Texts texts, Language language, UnitNames units) throws IOException {
        this.output = output;
        this.texts = texts;
        this.language = language;
        this.units = units;
        output.append(BYTE_ORDER_MARK);
        rows = new CSVPrinter(output, CSVFormat.RFC4180);
        rows.printRecord(
                Stream.of("code", "procedure", "title", "applicant", "unit", "status", "urgency", "filed", "due")
                        .map(column -> texts.get(language, "dossiers.desk.column." + column)));
        output.flush();
    }

    void add(DossierLine line) {
        try {
            rows.printRecord(Stream.of(
                            line.code().value(),
                            line.procedure(),
                            line.title(),
                            line.applicant(),
                            unitNames.computeIfAbsent(line.unit(), units::of),
                            texts.get(language, "dossiers.status." + DeskWords.word(line.status())),
                            texts.get(language, "dossiers.urgency." + DeskWords.word(line.urgency())),
                            moment(Optional.of(line.submittedAt())),
                            moment(line.dueAt()))
                    .map(DeskSheet::harmless));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What a spreadsheet program would take for a formula is marked as text (OWASP, CSV injection). */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String moment(Optional<Instant> moment) {
        return moment.map(MOMENT::format).orElse("");
    }

    @Override
    public void close() throws IOException {
        output.flush();
    }
}
