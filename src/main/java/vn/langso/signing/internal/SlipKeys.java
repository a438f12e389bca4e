package vn.langso.signing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The keys that sign slips: one pair on curve P-256, made the first time, in the home folder; and the public halves of
 * earlier ones ({@code slip-*.pub}), which still vouch for what they signed.
 */
final class SlipKeys {

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private final KeyPair own;
    private final Map<String, PublicKey> known;

    private SlipKeys(KeyPair own, Map<String, PublicKey> known) {
        this.own = own;
        this.known = Map.copyOf(known);
    }

    static SlipKeys in(Path folder) {
        try {
            var file = folder.resolve("slip.key");
            if (!Files.exists(file)) {
                make(folder, file);
            }
            var lines = Files.readAllLines(file);
            var factory = KeyFactory.getInstance("EC");
            var own = new KeyPair(
                    factory.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
            return new SlipKeys(own, known(folder, factory));
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException("the key of the slips cannot be read", failure);
        }
    }

    byte[] ownId() {
        return id(own.getPublic());
    }

    /** Every key that vouches, by its id in hexadecimal. */
    Map<String, PublicKey> known() {
        return known;
    }

    /** @return both numbers of the signature, 32 bytes each, as COSE has it (RFC 9053, 2.1) */
    byte[] sign(byte[] data) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(own.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    boolean genuine(byte[] keyId, byte[] data, byte[] proof) {
        var key = known.get(HexFormat.of().formatHex(keyId));
        if (key == null) {
            return false;
        }
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(data);
            return signature.verify(proof);
        } catch (GeneralSecurityException garbled) {
            return false;
        }
    }

    private static void make(Path folder, Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var spoken = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        var secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        Files.writeString(folder.resolve("slip-" + HexFormat.of().formatHex(id(pair.getPublic())) + ".pub"), spoken);
        OwnFile.write(file, (spoken + "\n" + secret + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<String, PublicKey> known(Path folder, KeyFactory factory)
            throws IOException, GeneralSecurityException {
        var keys = new HashMap<String, PublicKey>();
        try (var files = Files.newDirectoryStream(folder, "slip-*.pub")) {
            for (var file : files) {
                var encoded = Base64.getDecoder().decode(Files.readString(file).strip());
                var key = factory.generatePublic(new X509EncodedKeySpec(encoded));
                keys.put(HexFormat.of().formatHex(id(key)), key);
            }
        }
        return keys;
    }

    /** The first eight bytes of the hash of the whole public key. */
    private static byte[] id(PublicKey key) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()), 8);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
