package vn.langso.signing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningKey;
import vn.langso.signing.SigningKeys;
import vn.langso.signing.SigningProblem;
import vn.langso.web.Site;

/** The keys named in the settings, and in the demo those that its own authority issues. Each is opened when first used. */
@Lazy
@Component
class KeyRing implements SigningKeys {

    private final SigningSettings settings;
    private final Site site;
    private final ConcurrentMap<String, KeyFromStore> opened = new ConcurrentHashMap<>();
    private @Nullable DemoAuthority demo;

    KeyRing(SigningSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(settings.keys().keySet());
    }

    @Override
    public SigningKey key(String name) {
        return opened.computeIfAbsent(name, this::open);
    }

    /**
     * A key for practice, made the first time it is asked for.
     *
     * @throws Refusal {@link SigningProblem#KEY_UNKNOWN} outside the demo, {@link SigningProblem#KEY_AWAY}
     */
    SigningKey practice(String alias, PracticeName name) {
        if (!site.demo()) {
            throw new Refusal(SigningProblem.KEY_UNKNOWN);
        }
        return opened.computeIfAbsent(alias, it -> issued(it, name));
    }

    /** The key of the demo's own time-stamp authority. */
    KeyFromStore timeStamper() {
        try {
            return demo().key(DemoAuthority.TIME);
        } catch (IOException | GeneralSecurityException failure) {
            throw KeyFromStore.away(failure);
        }
    }

    /** Opens every key anew when it is next used: one that was away may be back. */
    void reopen() {
        opened.clear();
    }

    /** Makes what the demo needs, the first time. */
    void prepare() {
        if (site.demo()) {
            timeStamper();
        }
    }

    private KeyFromStore open(String name) {
        var key = settings.keys().get(name);
        if (key == null) {
            throw new Refusal(SigningProblem.KEY_UNKNOWN);
        }
        try {
            return key.token() == null ? fromFile(key) : fromToken(key, key.token());
        } catch (IOException | GeneralSecurityException failure) {
            throw KeyFromStore.away(failure);
        }
    }

    private synchronized KeyFromStore issued(String alias, PracticeName name) {
        try {
            return demo().has(alias) ? demo().key(alias) : demo().issue(alias, name);
        } catch (IOException | GeneralSecurityException failure) {
            throw KeyFromStore.away(failure);
        }
    }

    private static KeyFromStore fromFile(SigningSettings.Key key) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(Path.of(String.valueOf(key.file())))) {
            store.load(content, key.password().toCharArray());
        }
        return KeyFromStore.of(store, key.alias(), key.password().toCharArray());
    }

    private static KeyFromStore fromToken(SigningSettings.Key key, String configuration)
            throws IOException, GeneralSecurityException {
        try {
            var provider = Security.getProvider("SunPKCS11").configure(configuration);
            var store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, key.password().toCharArray());
            return KeyFromStore.of(store, key.alias(), key.password().toCharArray());
        } catch (java.security.InvalidParameterException | java.security.ProviderException unreachable) {
            throw new GeneralSecurityException(unreachable);
        }
    }

    private synchronized DemoAuthority demo() throws IOException, GeneralSecurityException {
        if (demo == null) {
            demo = DemoAuthority.in(site);
        }
        return demo;
    }
}
