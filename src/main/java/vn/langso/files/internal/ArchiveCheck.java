package vn.langso.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.springframework.stereotype.Component;
import vn.langso.files.FilesProblem;
import vn.langso.kernel.Refusal;

/** Looks into packed files and packed documents without trusting the sizes they claim. */
@Component
class ArchiveCheck {

    private static final int MAX_ENTRIES = 5_000;

    /** Plain text packs about 1:10, a sparse table 1:50. */
    private static final long MAX_RATIO = 200;

    private static final long SMALL = 1024 * 1024;
    private static final int TYPES = 1024 * 1024;

    /** Programs in documents of Microsoft (ECMA-376) and OpenDocument. */
    private static final Pattern MACROS =
            Pattern.compile("(.*/)?(vbaproject.*\\.bin|vbadata\\.xml)|(basic|scripts)/.+|.*/(activex|embeddings)/.+");

    private final FileSettings settings;

    ArchiveCheck(FileSettings settings) {
        this.settings = settings;
    }

    /** What a packed file is, by its entries; empty when it is damaged or an unknown document. */
    Optional<Format> formatOf(Path file) {
        try (var zip = open(file)) {
            var types = zip.getEntry("[Content_Types].xml");
            if (types != null) {
                return office(text(zip, types));
            }
            var type = zip.getEntry("mimetype");
            return type == null
                    ? Optional.of(Format.ZIP)
                    : Format.of(text(zip, type).strip());
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Format> office(String types) {
        if (types.contains("macroEnabled")) {
            throw new Refusal(FilesProblem.MACROS);
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(Format.DOCX);
        }
        return types.contains("spreadsheetml.sheet.main+xml") ? Optional.of(Format.XLSX) : Optional.empty();
    }

    /**
     * @throws Refusal {@link FilesProblem#ARCHIVE_UNREADABLE}, {@link FilesProblem#ARCHIVE_EXPANDS},
     *     {@link FilesProblem#MACROS}
     */
    void check(Path file, Format format) {
        try (var zip = open(file)) {
            var walk = new Walk(format == Format.ZIP);
            for (var entry : Collections.list(zip.getEntries())) {
                walk.visit(zip, entry);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refusal(FilesProblem.ARCHIVE_UNREADABLE);
        }
    }

    private static ZipFile open(Path file) throws IOException {
        return ZipFile.builder().setPath(file).get();
    }

    private static String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(TYPES), StandardCharsets.UTF_8);
        }
    }

    /** One walk through all entries, counting what really comes out of them. */
    private final class Walk {

        private final boolean archive;
        private final byte[] piece = new byte[64 * 1024];
        private int entries;
        private long unfolded;

        /** @param archive whether other files are expected inside; a document has none that is packed itself */
        Walk(boolean archive) {
            this.archive = archive;
        }

        void visit(ZipFile zip, ZipArchiveEntry entry) throws IOException {
            refuseUnless(++entries <= MAX_ENTRIES, FilesProblem.ARCHIVE_EXPANDS);
            refuseUnless(!entry.getGeneralPurposeBit().usesEncryption(), FilesProblem.ARCHIVE_UNREADABLE);
            refuseUnless(staysInside(entry.getName()), FilesProblem.ARCHIVE_UNREADABLE);
            var name = entry.getName().toLowerCase(Locale.ROOT);
            refuseUnless(archive || !MACROS.matcher(name).matches(), FilesProblem.MACROS);
            try (var content = zip.getInputStream(entry)) {
                count(content, entry.getCompressedSize());
            }
        }

        private void count(InputStream content, long packed) throws IOException {
            var size = 0L;
            for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
                refuseUnless(size > 0 || !isPacked(read), FilesProblem.ARCHIVE_EXPANDS);
                size += read;
                unfolded += read;
                var dense = size <= SMALL || size / Math.max(1, packed) <= MAX_RATIO;
                var bounded = unfolded <= settings.expansionLimit().toBytes();
                refuseUnless(dense && bounded, FilesProblem.ARCHIVE_EXPANDS);
            }
        }

        /** Packed files within packed files hide what they unfold to. */
        private boolean isPacked(int length) {
            return length >= 4 && piece[0] == 'P' && piece[1] == 'K' && piece[2] == 3 && piece[3] == 4;
        }

        private static boolean staysInside(String name) {
            return !name.startsWith("/") && !name.contains("\\") && !("/" + name + "/").contains("/../");
        }

        private static void refuseUnless(boolean fine, FilesProblem problem) {
            if (!fine) {
                throw new Refusal(problem);
            }
        }
    }
}
