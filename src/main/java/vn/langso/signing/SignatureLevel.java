package vn.langso.signing;

/** How long a signature can be proven (ETSI EN 319 142-1, 6), the weakest first. */
public enum SignatureLevel {
    /** Not signed. */
    NONE,
    /** Signed; the time is what the signer says. */
    B,
    /** With the word of a time-stamp authority. */
    T,
    /** With what shows that the certificates were not revoked. */
    LT,
    /** With a time stamp over all of it. */
    LTA
}
