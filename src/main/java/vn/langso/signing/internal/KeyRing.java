package vn.langso.signing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.util.Collections;
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

/** The keys named in the settings, and in the demo those of its own authority. Each is opened when first used. */
@Lazy
@Component
class KeyRing implements SigningKeys {

    private final SigningSettings settings;
    private final Site site;
    private final ConcurrentMap<String, KeyFromStore> opened = new ConcurrentHashMap<>();
    private @Nullable KeyStore demo;

    KeyRing(SigningSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    @Override
    public SortedSet<String> names() {
        var names = new TreeSet<>(settings.keys().keySet());
        try {
            if (site.demo()) {
                names.addAll(Collections.list(demo().aliases()));
            }
        } catch (IOException | GeneralSecurityException failure) {
            throw KeyFromStore.away(failure);
        }
        return names;
    }

    @Override
    public SigningKey key(String name) {
        return opened.computeIfAbsent(name, this::open);
    }

    /** Makes what the demo needs, the first time. */
    void prepare() {
        names();
    }

    private KeyFromStore open(String name) {
        var key = settings.keys().get(name);
        try {
            if (key == null) {
                return fromDemo(name);
            }
            return key.token() == null ? fromFile(key) : fromToken(key, key.token());
        } catch (IOException | GeneralSecurityException failure) {
            throw KeyFromStore.away(failure);
        }
    }

    private KeyFromStore fromDemo(String name) throws IOException, GeneralSecurityException {
        if (!site.demo()) {
            throw new Refusal(SigningProblem.KEY_UNKNOWN);
        }
        return KeyFromStore.of(demo(), name, authority().password());
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

    private synchronized KeyStore demo() throws IOException, GeneralSecurityException {
        if (demo == null) {
            demo = authority().store();
        }
        return demo;
    }

    private DemoAuthority authority() {
        return new DemoAuthority(site.keys(), site.trust());
    }
}
