package vn.langso.signing;

import java.util.List;
import java.util.UUID;

/**
 * A paper as it is kept.
 *
 * @param document the PDF
 * @param fields which signatures it carries, in the order of signing
 * @param level how long its signatures can be proven
 */
public record SignedPaper(UUID id, byte[] document, List<String> fields, SignatureLevel level) {

    public SignedPaper {
        fields = List.copyOf(fields);
    }
}
