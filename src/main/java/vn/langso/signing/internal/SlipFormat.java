package vn.langso.signing.internal;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORGenerator;
import vn.langso.signing.Slip;

/**
 * A slip in CBOR (RFC 8949): claims of a CBOR web token (RFC 8392) within COSE_Sign1 (RFC 9052, 4.2), signed by ES256.
 */
final class SlipFormat {

    private static final int ISSUER = 1;
    private static final int SUBJECT = 2;
    private static final int ISSUED_AT = 6;
    private static final int TITLE = -70001;
    private static final int HOLDER = -70002;
    private static final int SHA256 = -70003;

    private static final int ALGORITHM = 1;
    private static final int KEY_ID = 4;
    private static final int ES256 = -7;
    private static final int SIGN1 = 18;

    private static final CBORFactory CBOR = new CBORFactory();

    private SlipFormat() {}

    /** A signed slip, taken apart. */
    record Sign1(byte[] head, byte[] payload, byte[] signature) {

        /** What the signature is over (RFC 9052, 4.4). */
        byte[] signed() {
            return write(cbor -> {
                cbor.writeStartArray(null, 4);
                cbor.writeString("Signature1");
                cbor.writeBinary(head);
                cbor.writeBinary(new byte[0]);
                cbor.writeBinary(payload);
            });
        }

        byte[] bytes() {
            return write(cbor -> {
                cbor.writeTag(SIGN1);
                cbor.writeStartArray(null, 4);
                cbor.writeBinary(head);
                cbor.writeStartObject(null, 0);
                cbor.writeEndObject();
                cbor.writeBinary(payload);
                cbor.writeBinary(signature);
            });
        }

        /** @throws JacksonException when these are no such bytes */
        static Sign1 of(byte[] bytes) {
            try (var cbor = CBOR.createParser(tools.jackson.core.ObjectReadContext.empty(), bytes)) {
                expect(cbor, JsonToken.START_ARRAY);
                var head = binary(cbor);
                expect(cbor, JsonToken.START_OBJECT);
                expect(cbor, JsonToken.END_OBJECT);
                var payload = binary(cbor);
                var signature = binary(cbor);
                expect(cbor, JsonToken.END_ARRAY);
                return new Sign1(head, payload, signature);
            }
        }
    }

    static byte[] head(byte[] keyId) {
        return write(cbor -> {
            cbor.writeStartObject(null, 2);
            cbor.writePropertyId(ALGORITHM);
            cbor.writeNumber(ES256);
            cbor.writePropertyId(KEY_ID);
            cbor.writeBinary(keyId);
            cbor.writeEndObject();
        });
    }

    static byte[] keyId(byte[] head) {
        return values(head).get(KEY_ID) instanceof byte[] id ? id : new byte[0];
    }

    static byte[] payload(Slip slip) {
        return write(cbor -> {
            cbor.writeStartObject(null, slip.sha256().isPresent() ? 6 : 5);
            text(cbor, ISSUER, slip.issuer());
            text(cbor, SUBJECT, slip.code());
            cbor.writePropertyId(ISSUED_AT);
            cbor.writeNumber(slip.issuedAt().getEpochSecond());
            text(cbor, TITLE, slip.title());
            text(cbor, HOLDER, slip.holder());
            slip.sha256().ifPresent(hash -> {
                cbor.writePropertyId(SHA256);
                cbor.writeBinary(HexFormat.of().parseHex(hash));
            });
            cbor.writeEndObject();
        });
    }

    static Slip slip(byte[] payload) {
        var values = values(payload);
        return new Slip(
                text(values, ISSUER),
                text(values, SUBJECT),
                text(values, TITLE),
                text(values, HOLDER),
                values.get(ISSUED_AT) instanceof Long second ? Instant.ofEpochSecond(second) : Instant.EPOCH,
                Optional.ofNullable(values.get(SHA256)).map(byte[].class::cast).map(HexFormat.of()::formatHex));
    }

    private static Map<Integer, Object> values(byte[] map) {
        var values = new HashMap<Integer, Object>();
        try (var cbor = CBOR.createParser(tools.jackson.core.ObjectReadContext.empty(), map)) {
            expect(cbor, JsonToken.START_OBJECT);
            while (cbor.nextToken() == JsonToken.PROPERTY_NAME) {
                var label = Integer.valueOf(cbor.currentName());
                values.put(label, value(cbor));
            }
        }
        return values;
    }

    private static Object value(JsonParser cbor) {
        return switch (cbor.nextToken()) {
            case VALUE_STRING -> cbor.getString();
            case VALUE_NUMBER_INT -> cbor.getLongValue();
            case VALUE_EMBEDDED_OBJECT -> cbor.getBinaryValue();
            default -> throw new IllegalArgumentException("unexpected in a slip: " + cbor.currentToken());
        };
    }

    private static String text(Map<Integer, Object> values, int label) {
        return values.get(label) instanceof String text ? text : "";
    }

    private static void text(CBORGenerator cbor, int label, String text) {
        cbor.writePropertyId(label);
        cbor.writeString(text);
    }

    private static byte[] binary(JsonParser cbor) {
        expect(cbor, JsonToken.VALUE_EMBEDDED_OBJECT);
        var content = cbor.getBinaryValue();
        if (content == null) {
            throw new IllegalArgumentException("not a slip: a simple value where bytes belong");
        }
        return content;
    }

    private static void expect(JsonParser cbor, JsonToken token) {
        if (cbor.nextToken() != token) {
            throw new IllegalArgumentException("not a slip: " + cbor.currentToken());
        }
    }

    private static byte[] write(java.util.function.Consumer<CBORGenerator> content) {
        var bytes = new ByteArrayOutputStream();
        try (var cbor = (CBORGenerator) CBOR.createGenerator(ObjectWriteContext.empty(), bytes)) {
            content.accept(cbor);
        }
        return bytes.toByteArray();
    }
}
