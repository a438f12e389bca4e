package vn.langso.signing.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One signature to be put on a paper.
 *
 * @param chain the signer's certificate first
 * @param at the time the signer gives, in whole seconds
 * @param field which of the paper's fields takes it; without one the signature is invisible
 * @param lines what is to be read there
 * @param picture of the signature by hand or of the stamp, a PNG
 */
record SignatureOrder(
        List<X509Certificate> chain, Instant at, Optional<String> field, List<String> lines, Optional<byte[]> picture) {

    SignatureOrder {
        chain = List.copyOf(chain);
        lines = List.copyOf(lines);
    }
}
