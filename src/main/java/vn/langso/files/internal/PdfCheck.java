package vn.langso.files.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;
import vn.langso.files.FilesProblem;
import vn.langso.kernel.Refusal;

/**
 * Refuses a PDF that could harm its reader. It is not altered, because that would break its signatures.
 */
@Component
class PdfCheck {

    /** Actions that do something outside the page (ISO 32000-1, 12.6.4). */
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "Movie", "RichMediaExecute");

    /** Keys under which scripts and other files are kept (ISO 32000-1, 7.7.4 and 7.11.4). */
    private static final Set<String> KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "RichMediaContent", "XFA");

    private static final int MAX_DEPTH = 64;

    private final FileSettings settings;
    private final PdfStreams streams;

    PdfCheck(FileSettings settings, PdfStreams streams) {
        this.settings = settings;
        this.streams = streams;
    }

    /**
     * @throws Refusal {@link FilesProblem#PDF_UNREADABLE}, {@link FilesProblem#PDF_LOCKED},
     *     {@link FilesProblem#PDF_ACTIVE}, {@link FilesProblem#PDF_TOO_LONG}
     */
    void check(Path file) throws IOException {
        // before anything is parsed: parsing unfolds object streams into memory
        streams.check(file);
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            look(document);
        } catch (InvalidPasswordException locked) {
            throw new Refusal(FilesProblem.PDF_LOCKED);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ClassCastException garbled) {
            throw new Refusal(FilesProblem.PDF_UNREADABLE);
        }
    }

    private void look(PDDocument document) {
        if (document.isEncrypted()) {
            throw new Refusal(FilesProblem.PDF_LOCKED);
        }
        var pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new Refusal(FilesProblem.PDF_UNREADABLE);
        }
        if (pages > settings.maxPages()) {
            throw new Refusal(FilesProblem.PDF_TOO_LONG);
        }
        var objects = document.getDocument();
        for (var key : objects.getXrefTable().keySet()) {
            look(objects.getObjectFromPool(key).getObject(), 0);
        }
        look(objects.getTrailer(), 0);
    }

    /** Looks into what is written in one object; what it refers to has its own turn. */
    private static void look(@org.jspecify.annotations.Nullable COSBase part, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Refusal(FilesProblem.PDF_UNREADABLE);
        }
        switch (part) {
            case COSDictionary dictionary -> {
                refuseActive(dictionary);
                dictionary.entrySet().forEach(entry -> look(direct(entry.getValue()), depth + 1));
            }
            case COSArray array -> array.forEach(item -> look(direct(item), depth + 1));
            case null, default -> {}
        }
    }

    private static @org.jspecify.annotations.Nullable COSBase direct(@org.jspecify.annotations.Nullable COSBase part) {
        return part instanceof org.apache.pdfbox.cos.COSObject ? null : part;
    }

    private static void refuseActive(COSDictionary dictionary) {
        var action = dictionary.getNameAsString(COSName.S);
        var active = action != null && ACTIONS.contains(action);
        if (active || dictionary.keySet().stream().map(COSName::getName).anyMatch(KEYS::contains)) {
            throw new Refusal(FilesProblem.PDF_ACTIVE);
        }
    }
}
