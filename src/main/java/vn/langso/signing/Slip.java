package vn.langso.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * What a code vouches for: who issued what to whom, when. It is read from the code itself, so no network is needed.
 *
 * @param issuer the issuing authority
 * @param code of the result, by which its status is asked for
 * @param title what the result is
 * @param holder whose it is
 * @param issuedAt to the second
 * @param sha256 of the file as issued, in hexadecimal; missing on the paper itself, which cannot carry its own hash
 */
public record Slip(
        String issuer, String code, String title, String holder, Instant issuedAt, Optional<String> sha256) {}
