package vn.langso.signing;

/** How long the signatures of a file can be proven (ETSI EN 319 142-1, 6). From the weakest to the strongest. */
public enum SignatureLevel {
    /** As long as the signer's certificate is valid. */
    B,
    /** A time stamp proves when it was signed. */
    T,
    /** It carries what proves that the certificates held at that time. */
    LT,
    /** A further time stamp keeps even that proof; it can be renewed for ever. */
    LTA
}
