package vn.langso.signing.web;

import java.util.Optional;
import vn.langso.signing.IssuedResult;
import vn.langso.signing.SlipReading;
import vn.langso.signing.VerifiedFile;

/**
 * What was found.
 *
 * @param slip what the code says
 * @param result what the register says of it; empty when it knows of none
 * @param file what the file's signatures are worth
 * @param sameFile whether the file is the one that the code or the register means; empty without both
 */
public record Verification(
        Optional<SlipReading> slip,
        Optional<IssuedResult> result,
        Optional<VerifiedFile> file,
        Optional<Boolean> sameFile) {}
