package vn.langso.files;

import vn.langso.kernel.Problem;

/** Every refusal of this module. */
public enum FilesProblem implements Problem {
    /** There is no such file, or the caller may not read it. */
    FILE_UNKNOWN(Kind.NOT_FOUND),
    /** There is no such upload, or it is somebody else's, or it has expired. */
    UPLOAD_UNKNOWN(Kind.NOT_FOUND),
    /** The same key came with another file. */
    KEY_REUSED(Kind.CONFLICT),
    /** The piece does not begin where the last one ended. */
    OFFSET_WRONG(Kind.CONFLICT),
    /** Another piece of the same upload is coming in. */
    UPLOAD_BUSY(Kind.CONFLICT),
    /** The piece arrived damaged. */
    CHECKSUM_WRONG(Kind.INVALID),
    /** The file belongs to something. */
    IN_USE(Kind.CONFLICT),
    /** More bytes than are taken for its type. */
    TOO_LARGE(Kind.TOO_LARGE),
    /** There is nothing in it. */
    EMPTY(Kind.INVALID),
    /** Its content is none of the formats taken for this purpose. */
    TYPE_NOT_ACCEPTED(Kind.INVALID),
    /** A picture in a format that cannot be read here, such as HEIC. */
    PICTURE_FORMAT(Kind.INVALID),
    /** A picture that is damaged. */
    PICTURE_UNREADABLE(Kind.INVALID),
    /** A picture with more pixels than can be handled. */
    PICTURE_TOO_WIDE(Kind.INVALID),
    /** A PDF that is damaged. */
    PDF_UNREADABLE(Kind.INVALID),
    /** A PDF with a password. */
    PDF_LOCKED(Kind.INVALID),
    /** A PDF that runs scripts, starts programs or carries other files. */
    PDF_ACTIVE(Kind.INVALID),
    /** A PDF with too many pages, or that would unfold to more than is taken. */
    PDF_TOO_LONG(Kind.INVALID),
    /** A packed file that is damaged or has a password. */
    ARCHIVE_UNREADABLE(Kind.INVALID),
    /** A packed file that would unfold to more than is taken. */
    ARCHIVE_EXPANDS(Kind.INVALID),
    /** A document with macros. */
    MACROS(Kind.INVALID),
    /** A text in an unknown encoding. */
    TEXT_GARBLED(Kind.INVALID),
    /** The virus scanner found something. */
    INFECTED(Kind.INVALID),
    /** The virus scanner does not answer; without its word nothing is taken. */
    SCANNER_AWAY(Kind.BUSY),
    /** Where contents are kept does not answer. */
    STORE_AWAY(Kind.BUSY),
    /** There is no room left. */
    DISK_FULL(Kind.BUSY);

    private final Kind kind;

    FilesProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
