package vn.langso.files.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import vn.langso.files.FilesProblem;
import vn.langso.files.Purpose;
import vn.langso.kernel.Refusal;

/** Tells a file's format by its content alone: names and headers may lie. */
@Component
class FormatDetector {

    private static final int HEAD = 64 * 1024;

    /** Pictures that people do send and that cannot be read here; the text tells how to send another. */
    private static final Set<String> OTHER_PICTURES =
            Set.of("image/heic", "image/heif", "image/avif", "image/gif", "image/tiff", "image/bmp");

    /** Every media type that is known: read with the first file, not when the program starts. */
    private static final class Types {
        static final Tika KNOWN = new Tika(MimeTypes.getDefaultMimeTypes());
    }

    private final ArchiveCheck archives;

    FormatDetector(ArchiveCheck archives) {
        this.archives = archives;
    }

    /**
     * @throws Refusal {@link FilesProblem#EMPTY}, {@link FilesProblem#PICTURE_FORMAT},
     *     {@link FilesProblem#TYPE_NOT_ACCEPTED}
     */
    Format detect(Path file, Purpose purpose) throws IOException {
        var type = mediaType(file);
        if (OTHER_PICTURES.contains(type)) {
            throw new Refusal(FilesProblem.PICTURE_FORMAT);
        }
        return format(type, file, purpose)
                .filter(it -> it.servesAs(purpose))
                .orElseThrow(() -> new Refusal(FilesProblem.TYPE_NOT_ACCEPTED));
    }

    private String mediaType(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var head = content.readNBytes(HEAD);
            if (head.length == 0) {
                throw new Refusal(FilesProblem.EMPTY);
            }
            return withoutZeros(head, Types.KNOWN.detect(head));
        }
    }

    /** A text in an old encoding looks like nothing known; its answer should say so. */
    private static String withoutZeros(byte[] head, String type) {
        var unknown = type.equals("application/octet-stream");
        return unknown && IntStream.range(0, head.length).allMatch(i -> head[i] != 0) ? "text/plain" : type;
    }

    private Optional<Format> format(String type, Path file, Purpose purpose) {
        return switch (type) {
            // documents are packed as well; only their entries tell them apart
            case "application/zip", "application/x-tika-ooxml" -> archives.formatOf(file);
            case "text/plain", "text/csv" -> purpose == Purpose.SHEET ? Optional.of(Format.CSV) : Optional.empty();
            default -> Format.of(type).or(() -> packed(type, file));
        };
    }

    /** Some documents tell their type in their first entry already; that is no proof of the rest. */
    private Optional<Format> packed(String type, Path file) {
        return type.startsWith("application/vnd.") ? archives.formatOf(file) : Optional.empty();
    }
}
