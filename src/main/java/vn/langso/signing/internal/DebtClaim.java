package vn.langso.signing.internal;

import java.util.Optional;
import java.util.UUID;
import vn.langso.files.FileReference;
import vn.langso.signing.SignatureLevel;

/**
 * One try to strengthen a signed paper.
 *
 * @param attempt which try it is, from 1
 * @param file the paper as it is now
 * @param level that its signatures have now
 */
record DebtClaim(
        UUID id,
        String province,
        UUID task,
        int attempt,
        String commune,
        FileReference thing,
        String code,
        Optional<UUID> holder,
        UUID officer,
        UUID file,
        SignatureLevel level) {}
