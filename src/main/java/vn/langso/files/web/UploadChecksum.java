package vn.langso.files.web;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.langso.files.Uploads.Checksum;
import vn.langso.kernel.Refusal;
import vn.langso.web.WebProblem;

/** What a piece hashes to (tus 1.0, checksum): the name of an algorithm and the value in Base64. */
final class UploadChecksum {

    /** By their names in the protocol; each client knows SHA-1. */
    static final Map<String, String> NAMES = new TreeMap<>(Map.of("sha1", "SHA-1", "sha256", "SHA-256"));

    private UploadChecksum() {}

    /** @throws Refusal {@link WebProblem#UNREADABLE} */
    static Checksum parse(String header) {
        var parts = header.strip().split(" ", 2);
        return Optional.ofNullable(NAMES.get(parts[0]))
                .filter(known -> parts.length == 2)
                .map(algorithm -> new Checksum(algorithm, value(parts[1])))
                .orElseThrow(() -> new Refusal(WebProblem.UNREADABLE));
    }

    private static byte[] value(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException garbled) {
            throw new Refusal(WebProblem.UNREADABLE);
        }
    }
}
