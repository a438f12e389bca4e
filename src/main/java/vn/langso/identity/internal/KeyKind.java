package vn.langso.identity.internal;

/** What leads to a person. */
enum KeyKind {
    /** The personal identification number. */
    IDENTITY_NUMBER,
    /** The nine digits of the identity card before 2016. */
    OLD_NUMBER,
    PASSPORT,
    /** An account of an e-ID provider. */
    EID
}
