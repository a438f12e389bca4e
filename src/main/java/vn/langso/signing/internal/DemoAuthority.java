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
import java.util.HexFormat;
import vn.langso.web.Site;

/**
 * The pretended authority of the demo: a root, below it an authority for agencies, below that whoever has to sign
 * something, and a time-stamp authority. It is made once, in the home folder; practice certificates are added to it.
 */
final class DemoAuthority {

    static final String FILE = "demo-authority.p12";
    static final String TIME = "demo-time";

    /** Stands behind each name in a practice certificate. */
    static final String MARK = " (thử nghiệm)";

    private static final String ISSUER = "demo-issuer";

    private static final String ROOT_LIST = "demo-root.crl";
    private static final String LIST = "demo-agencies.crl";

    private final Path keys;
    private final Path trust;
    private final String lists;
    private final KeyStore store;

    private DemoAuthority(Site site) throws GeneralSecurityException {
        this.keys = site.keys();
        this.trust = site.trust();
        this.lists = site.baseUrl() + "/verify/lists/";
        this.store = KeyStore.getInstance("PKCS12");
    }

    /** The authority of a home folder, made the first time. */
    static DemoAuthority in(Site site) throws IOException, GeneralSecurityException {
        var authority = new DemoAuthority(site);
        authority.open();
        return authority;
    }

    boolean has(String alias) throws GeneralSecurityException {
        return store.isKeyEntry(alias);
    }

    /** @throws vn.langso.kernel.Refusal {@link vn.langso.signing.SigningProblem#KEY_UNKNOWN} */
    KeyFromStore key(String alias) throws IOException, GeneralSecurityException {
        return KeyFromStore.of(store, alias, password());
    }

    /** Issues a certificate and keeps it with its key under an alias. */
    KeyFromStore issue(String alias, PracticeName name) throws IOException, GeneralSecurityException {
        var key = Issuer.of(key(ISSUER), lists + LIST).signer(name.distinguished());
        enter(alias, key);
        save();
        return key;
    }

    private void open() throws IOException, GeneralSecurityException {
        var file = keys.resolve(FILE);
        if (Files.exists(file)) {
            try (var content = Files.newInputStream(file)) {
                store.load(content, password());
            }
        } else {
            store.load(null, null);
        }
        if (!has(ISSUER)) {
            make();
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        Files.createDirectories(keys);
        Files.createDirectories(trust);
        var secret = new byte[18];
        new SecureRandom().nextBytes(secret);
        OwnFile.write(passwordFile(), HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII));

        store.load(null, null);
        var root = Issuer.root("CN=Gốc chứng thực thử nghiệm Làng Số, C=VN", lists + ROOT_LIST);
        var agencies = root.authority("CN=Chứng thực cơ quan thử nghiệm Làng Số, C=VN", lists + LIST);
        enter(ISSUER, agencies.key());
        enter(TIME, agencies.timeStamper("CN=Dấu thời gian thử nghiệm Làng Số, C=VN"));

        Files.write(trust.resolve("demo-root.crt"), root.certificate().getEncoded());
        Files.write(trust.resolve(ROOT_LIST), root.revocations());
        Files.write(trust.resolve(LIST), agencies.revocations());
        save();
    }

    private void enter(String alias, KeyFromStore key) throws IOException, GeneralSecurityException {
        store.setKeyEntry(alias, key.privateKey(), password(), key.chain().toArray(Certificate[]::new));
    }

    private void save() throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password());
        OwnFile.write(keys.resolve(FILE), bytes.toByteArray());
    }

    private char[] password() throws IOException {
        return Files.readString(passwordFile()).strip().toCharArray();
    }

    private Path passwordFile() {
        return keys.resolve("demo-authority.password");
    }
}
