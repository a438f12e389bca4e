package vn.langso.signing.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.langso.signing.Papers;

/**
 * A paper on which not every signature stands yet.
 *
 * @param field whose signature comes next
 * @param signingAt the time that the signatures name, in whole seconds
 * @param ticket by which a remote signer knows what it was asked for; null when it was not asked yet
 * @param expiresAt when it is no use waiting for it any more
 */
record Draft(
        byte[] pdf,
        String field,
        Instant signingAt,
        @Nullable String ticket,
        @Nullable Instant expiresAt) {

    /** A paper as it was set. */
    static Draft of(byte[] pdf, Instant signingAt) {
        return new Draft(pdf, Papers.OFFICER, signingAt, null, null);
    }

    /** The same draft while its signer is thinking. */
    Draft waiting(Signer.Later answer) {
        return new Draft(pdf, field, signingAt, answer.ticket(), answer.until());
    }

    /** With the officer's signature on it. */
    Draft signedByOfficer(byte[] signed) {
        return new Draft(signed, Papers.AGENCY, signingAt, null, null);
    }

    boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
