package vn.langso.procedures.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON with an entity tag made of its content: a caller that has it already is answered 304 (RFC 9110, 13.1.2). It may
 * be kept but has to be asked for again.
 */
@Component
class TaggedJson {

    private static final int BYTES_IN_TAG = 16;

    private final JsonMapper json;

    TaggedJson(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<byte[]> of(Object value) {
        return of(value, MediaType.APPLICATION_JSON);
    }

    ResponseEntity<byte[]> of(Object value, MediaType type) {
        var content = json.writeValueAsBytes(value);
        return ResponseEntity.ok()
                .eTag(tag(content))
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(type)
                .body(content);
    }

    private static String tag(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, BYTES_IN_TAG) + '"';
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
