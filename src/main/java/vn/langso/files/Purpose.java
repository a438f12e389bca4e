package vn.langso.files;

/** What a file is sent for; it decides which formats are taken. */
public enum Purpose {
    /** A picture to look at: of a place, a product, a person. */
    PHOTO,
    /** A paper that proves something: scanned, photographed or written. */
    PAPER,
    /** A table to be read by the program. */
    SHEET,
    /** Several files in one. */
    ARCHIVE
}
