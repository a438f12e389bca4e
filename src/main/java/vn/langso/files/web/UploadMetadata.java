package vn.langso.files.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.web.WebProblem;

/**
 * What a client tells of a file (tus 1.0, creation): pairs of a word and a text in Base64, joined by commas.
 *
 * @param key what makes a repeat the same upload; a new one when the client tells none
 */
record UploadMetadata(String filename, UUID key) {

    /** @throws Refusal {@link WebProblem#UNREADABLE} */
    static UploadMetadata parse(String header) {
        try {
            var pairs = pairs(header);
            var key = pairs.get("key");
            return new UploadMetadata(
                    pairs.getOrDefault("filename", ""), key == null ? Ids.next() : UUID.fromString(key));
        } catch (IllegalArgumentException garbled) {
            throw new Refusal(WebProblem.UNREADABLE);
        }
    }

    private static Map<String, String> pairs(String header) {
        var pairs = new HashMap<String, String>();
        for (var pair : header.split(",", -1)) {
            var parts = pair.strip().split(" ", 2);
            pairs.put(parts[0], parts.length == 1 ? "" : text(parts[1].strip()));
        }
        return pairs;
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
