package vn.langso.signing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A signed paper whose signatures cannot yet be proven for as long as it is kept.
 *
 * @param task by which it was signed
 * @param code by which people name the result
 * @param title what the result is
 * @param level that its signatures have so far
 * @param since when it was signed
 * @param attempts how often it was tried to add what is missing
 * @param nextTryAt when it is tried again
 * @param failure code of the problem that the last try met
 */
public record SignatureDebt(
        UUID task,
        String province,
        String code,
        String title,
        SignatureLevel level,
        Instant since,
        int attempts,
        Instant nextTryAt,
        Optional<String> failure) {}
