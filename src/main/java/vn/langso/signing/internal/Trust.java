package vn.langso.signing.internal;

import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The trust list of this installation; the demo's own authority is on the demo's. */
@Lazy
@Component
class Trust {

    private final Installation installation;
    private final KeyRing keys;

    Trust(Installation installation, KeyRing keys) {
        this.installation = installation;
        this.keys = keys;
    }

    CommonCertificateVerifier verifier() {
        keys.prepare();
        return new TrustList(installation.trust()).verifier();
    }
}
