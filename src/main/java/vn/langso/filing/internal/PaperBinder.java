package vn.langso.filing.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.stereotype.Component;
import vn.langso.files.Download;
import vn.langso.files.Purpose;
import vn.langso.files.Sender;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.filing.FilingProblem;
import vn.langso.filing.PaperSlot;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;

/** Puts the pages of a paper together as one PDF. The same pages always make the same file. */
@Component
class PaperBinder {

    private static final float MARGIN = 18;
    private static final String PDF = "application/pdf";

    private final StoredFiles files;

    PaperBinder(StoredFiles files) {
        this.files = files;
    }

    /**
     * The file to hand in for a paper: its only one, or one made of all.
     *
     * @throws Refusal {@link FilingProblem#NOT_COMBINABLE}
     */
    UUID bind(PaperSlot slot, Actor actor) {
        if (slot.sheets().size() == 1) {
            return slot.sheets().getFirst().file();
        }
        var key = UUID.nameUUIDFromBytes(slot.sheets().stream()
                .map(it -> it.file().toString())
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
        var name = slot.paper().name().official() + ".pdf";
        var order = new TakeFile(key, name, Purpose.PAPER, Sender.of(actor));
        return files.take(order, new ByteArrayInputStream(pdf(slot, key, actor)))
                .id();
    }

    private byte[] pdf(PaperSlot slot, UUID key, Actor actor) {
        try (var document = new PDDocument();
                var written = new ByteArrayOutputStream()) {
            for (var sheet : slot.sheets()) {
                append(document, files.open(sheet.file(), actor));
            }
            document.setDocumentId(key.getMostSignificantBits());
            document.save(written);
            return written.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void append(PDDocument document, Download sheet) throws IOException {
        var content = sheet.content().getContentAsByteArray();
        if (sheet.mediaType().equals(PDF)) {
            try (var pages = Loader.loadPDF(content)) {
                new PDFMergerUtility().appendDocument(document, pages);
            }
        } else if (sheet.mediaType().startsWith("image/")) {
            appendPicture(document, PDImageXObject.createFromByteArray(document, content, null));
        } else {
            throw new Refusal(FilingProblem.NOT_COMBINABLE);
        }
    }

    /** As large as it fits on A4, upright or across as the picture is. */
    private static void appendPicture(PDDocument document, PDImageXObject picture) throws IOException {
        var across = picture.getWidth() > picture.getHeight();
        var size = across ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        var page = new PDPage(size);
        document.addPage(page);
        var scale = Math.min(
                (size.getWidth() - 2 * MARGIN) / picture.getWidth(),
                (size.getHeight() - 2 * MARGIN) / picture.getHeight());
        var width = picture.getWidth() * scale;
        var height = picture.getHeight() * scale;
        try (var ink = new PDPageContentStream(document, page)) {
            ink.drawImage(picture, (size.getWidth() - width) / 2, (size.getHeight() - height) / 2, width, height);
        }
    }
}
