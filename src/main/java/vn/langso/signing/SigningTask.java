package vn.langso.signing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.langso.files.FileReference;

/**
 * A paper on its way to being signed.
 *
 * @param thing what the signed paper will belong to
 * @param code by which people name the result
 * @param title what the result is
 * @param orderedAt when it was approved
 * @param attempts how often it was tried
 * @param nextTryAt when it is tried again; empty when only a person can have it tried
 * @param failure code of the problem that the last try met
 * @param file the signed paper, its strongest form so far
 * @param level how long its signatures can be proven, once there are any
 */
public record SigningTask(
        UUID id,
        String province,
        String commune,
        FileReference thing,
        String code,
        String title,
        SigningState state,
        Instant orderedAt,
        int attempts,
        Optional<Instant> nextTryAt,
        Optional<String> failure,
        Optional<UUID> file,
        Optional<SignatureLevel> level) {}
