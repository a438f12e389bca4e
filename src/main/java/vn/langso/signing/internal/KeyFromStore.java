package vn.langso.signing.internal;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningKey;
import vn.langso.signing.SigningProblem;

/** A key of a PKCS#12 file or of a PKCS#11 token: to Java both are key stores. */
final class KeyFromStore implements SigningKey {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    KeyFromStore(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** @param password of the key itself; a token has none */
    static KeyFromStore of(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
            throw new Refusal(SigningProblem.KEY_UNKNOWN);
        }
        var chain = Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
        return new KeyFromStore(key, chain);
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public byte[] sign(byte[] data) {
        try {
            // the provider is chosen by the key: a token's key never leaves the token
            var signature =
                    Signature.getInstance(key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(key);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw away(failure);
        }
    }

    PrivateKey privateKey() {
        return key;
    }

    static Refusal away(Exception cause) {
        var refusal = new Refusal(SigningProblem.KEY_AWAY);
        refusal.addSuppressed(cause);
        return refusal;
    }
}
