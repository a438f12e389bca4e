package vn.langso.signing;

import java.util.UUID;
import vn.langso.files.FileReference;

/**
 * A signed paper got proofs that outlive its certificates. The file with them took the place of the earlier one in the
 * same transaction.
 *
 * @param order id of the {@link SignPaper}
 * @param file the paper as it is given out from now on
 * @param sha256 of it, in hexadecimal
 * @param level that its signatures have now
 */
public record PaperStrengthened(
        UUID order, String province, FileReference thing, UUID file, String sha256, SignatureLevel level) {}
