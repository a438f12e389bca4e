package vn.langso.signing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The pretended authority of the demo: a root, below it an agency's authority, below that officers, an agency, a citizen
 * and a time-stamp authority. It is made once, in the home folder.
 */
final class DemoAuthority {

    static final String FILE = "demo-authority.p12";
    static final String TIME = "demo-time";

    /** Names and offices as certificates have them. */
    private static final Map<String, String> PEOPLE = Map.of(
            "demo-officer",
                    "CN=Nông Văn Đức (thử nghiệm), T=Phó Chủ tịch, O=Ủy ban nhân dân xã Trường Hà (thử nghiệm), C=VN",
            "demo-agency", "CN=Ủy ban nhân dân xã Trường Hà (thử nghiệm), C=VN",
            "demo-citizen", "CN=Nguyễn Thị Ánh (thử nghiệm), C=VN");

    private final Path keys;
    private final Path trust;

    DemoAuthority(Path keys, Path trust) {
        this.keys = keys;
        this.trust = trust;
    }

    /** The store with every key of the demo, made the first time. */
    KeyStore store() throws IOException, GeneralSecurityException {
        var file = keys.resolve(FILE);
        if (!Files.exists(file)) {
            make(file);
        }
        var store = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(file)) {
            store.load(content, password());
        }
        return store;
    }

    char[] password() throws IOException {
        return Files.readString(keys.resolve("demo-authority.password")).strip().toCharArray();
    }

    private void make(Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(keys);
        Files.createDirectories(trust);
        var secret = new byte[18];
        new SecureRandom().nextBytes(secret);
        OwnFile.write(
                keys.resolve("demo-authority.password"),
                HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII));

        var root = Issuer.root("CN=Gốc chứng thực thử nghiệm Làng Số, C=VN");
        var agencies = root.authority("CN=Chứng thực cơ quan thử nghiệm Làng Số, C=VN");
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var person : PEOPLE.entrySet()) {
            enter(store, person.getKey(), agencies.signer(person.getValue()));
        }
        enter(store, TIME, agencies.timeStamper("CN=Dấu thời gian thử nghiệm Làng Số, C=VN"));

        Files.write(trust.resolve("demo-root.crt"), root.certificate().getEncoded());
        Files.write(trust.resolve("demo-root.crl"), root.revocations());
        Files.write(trust.resolve("demo-agencies.crl"), agencies.revocations());
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password());
        OwnFile.write(file, bytes.toByteArray());
    }

    private void enter(KeyStore store, String alias, KeyFromStore key) throws IOException, GeneralSecurityException {
        List<X509Certificate> chain = key.chain();
        store.setKeyEntry(alias, key.privateKey(), password(), chain.toArray(Certificate[]::new));
    }
}
