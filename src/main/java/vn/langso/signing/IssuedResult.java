package vn.langso.signing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A result that was issued, without a word about whose it is.
 *
 * @param province two-digit code of the province
 * @param code by which people name it
 * @param issuer the authority, as on the paper
 * @param replacedBy code of the result that holds instead; only with {@link Status#REPLACED}
 */
public record IssuedResult(
        String province, String code, String issuer, LocalDate issuedOn, Status status, Optional<String> replacedBy) {

    /** Whether it still holds. */
    public enum Status {
        VALID,
        REPLACED,
        REVOKED
    }
}
