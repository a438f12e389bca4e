package vn.langso.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * What one signature is worth.
 *
 * @param verdict the finding that weighs most
 * @param signer name in the signer's certificate
 * @param issuer name of who vouches for the certificate
 * @param claimedAt when it was signed, by the signer's own word
 * @param provenAt the time that a time-stamp authority attests; the signature was there by then
 * @param revocation whether the certificate was withdrawn
 * @param technical the conclusion in the words of ETSI EN 319 102-1
 */
public record SignatureFinding(
        Verdict verdict,
        String signer,
        String issuer,
        Optional<Instant> claimedAt,
        Optional<Instant> provenAt,
        Revocation revocation,
        String technical) {

    /** From the worst to the best. */
    public enum Verdict {
        /** What was signed is not what is there. */
        ALTERED,
        /** Something other than a further signature was added after signing. */
        ADDED_TO,
        /** The certificate had been withdrawn. */
        REVOKED,
        /** It is whole, yet we do not know who vouches for the signer. */
        UNTRUSTED,
        /** The certificate was not valid at the time of signing. */
        NOT_VALID_THEN,
        /** Whole, by a known signer. */
        GOOD
    }

    /** What is known of a certificate's withdrawal. */
    public enum Revocation {
        NOT_REVOKED,
        REVOKED,
        UNKNOWN
    }
}
