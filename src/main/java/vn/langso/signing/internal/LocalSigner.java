package vn.langso.signing.internal;

import java.security.cert.X509Certificate;
import java.util.List;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningKey;
import vn.langso.signing.SigningProblem;

/** A key in this machine, which answers at once. */
record LocalSigner(SigningKey key) implements Signer {

    @Override
    public List<X509Certificate> chain() {
        return key.chain();
    }

    @Override
    public Answer ask(byte[] data, String description) {
        return new Signature(key.sign(data));
    }

    @Override
    public Answer answer(String ticket, byte[] data) {
        // the request was made to another signer, before the settings were changed
        throw new Refusal(SigningProblem.SIGNATURE_EXPIRED);
    }
}
