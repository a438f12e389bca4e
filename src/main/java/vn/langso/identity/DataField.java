package vn.langso.identity;

/** A part of what is known of a person, as the log of readings names it. */
public enum DataField {
    NAME,
    SEX,
    BIRTH,
    HOME,
    /** The last four digits of the identity number. */
    NUMBER_TAIL,
    /** The whole identity number. */
    NUMBER,
    CONTACT,
    LANGUAGES,
    MANDATES
}
