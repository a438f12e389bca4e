package vn.langso.signing;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param sha256 of the file as it came, in hexadecimal
 * @param signatures in the order of signing; none in a file that nobody signed
 */
public record VerifiedFile(String sha256, List<SignatureFinding> signatures) {

    public VerifiedFile {
        signatures = List.copyOf(signatures);
    }
}
