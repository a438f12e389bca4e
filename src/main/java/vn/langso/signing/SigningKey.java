package vn.langso.signing;

import java.security.cert.X509Certificate;
import java.util.List;
import vn.langso.kernel.Refusal;

/** A key that answers at once: a file, a token or a module in the machine. */
public interface SigningKey {

    /** The signer's certificate first, then its issuers; the root may be missing. */
    List<X509Certificate> chain();

    /**
     * Signs with SHA-256: ECDSA (DER) or RSA (PKCS#1 1.5), by the kind of the key.
     *
     * @param data as it is, not its digest
     * @throws Refusal {@link SigningProblem#KEY_AWAY}
     */
    byte[] sign(byte[] data);
}
