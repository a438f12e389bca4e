package vn.langso.signing;

import java.time.Instant;
import java.util.UUID;
import vn.langso.files.FileReference;

/**
 * A paper was signed, stored and entered in the register. Published in the transaction that did it, once for each order.
 *
 * @param order id of the {@link SignPaper}
 * @param thing what the file belongs to now
 * @param file the signed paper; {@link PaperStrengthened} may put another in its place
 * @param sha256 of it, in hexadecimal
 */
public record PaperSigned(
        UUID order, String province, FileReference thing, UUID file, String sha256, Instant signedAt) {}
