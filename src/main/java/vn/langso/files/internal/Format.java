package vn.langso.files.internal;

import static vn.langso.files.Purpose.ARCHIVE;
import static vn.langso.files.Purpose.PAPER;
import static vn.langso.files.Purpose.PHOTO;
import static vn.langso.files.Purpose.SHEET;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.langso.files.Purpose;

/** The formats that are taken, and for what. Whatever is not here is refused. */
enum Format {
    JPEG("image/jpeg", "jpg", Family.PICTURE, PHOTO, PAPER),
    PNG("image/png", "png", Family.PICTURE, PHOTO, PAPER),
    WEBP("image/webp", "webp", Family.PICTURE, PHOTO, PAPER),
    PDF("application/pdf", "pdf", Family.PDF, PAPER),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            Family.PACKED_DOCUMENT,
            PAPER),
    ODT("application/vnd.oasis.opendocument.text", "odt", Family.PACKED_DOCUMENT, PAPER),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            Family.PACKED_DOCUMENT,
            PAPER,
            SHEET),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", Family.PACKED_DOCUMENT, PAPER, SHEET),
    CSV("text/csv", "csv", Family.TEXT, SHEET),
    ZIP("application/zip", "zip", Family.ARCHIVE, ARCHIVE);

    /** How a format is looked at. */
    enum Family {
        PICTURE,
        PDF,
        PACKED_DOCUMENT,
        ARCHIVE,
        TEXT
    }

    private final String mediaType;
    private final String ending;
    private final Family family;
    private final Set<Purpose> purposes;

    Format(String mediaType, String ending, Family family, Purpose... purposes) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.family = family;
        this.purposes = Set.of(purposes);
    }

    String mediaType() {
        return mediaType;
    }

    /** Of its names, without the dot. */
    String ending() {
        return ending;
    }

    Family family() {
        return family;
    }

    boolean servesAs(Purpose purpose) {
        return purposes.contains(purpose);
    }

    static Optional<Format> of(String mediaType) {
        return Arrays.stream(values())
                .filter(it -> it.mediaType.equals(mediaType))
                .findFirst();
    }
}
