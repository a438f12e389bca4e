package vn.langso.signing.internal;

import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.langso.web.Site;

/** The trust list of this installation; the demo's own authority is on the demo's. */
@Lazy
@Component
class Trust {

    private final Site site;
    private final KeyRing keys;

    Trust(Site site, KeyRing keys) {
        this.site = site;
        this.keys = keys;
    }

    CommonCertificateVerifier verifier() {
        keys.prepare();
        return new TrustList(site.trust()).verifier();
    }
}
