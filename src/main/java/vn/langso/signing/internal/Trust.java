package vn.langso.signing.internal;

import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
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

    /** Asks nobody outside: what it looks at may come from anybody. */
    CommonCertificateVerifier verifier() {
        keys.prepare();
        return new TrustList(site.trust()).verifier();
    }

    /**
     * Asks the authorities named in certificates whether these hold, when the lists in the folder do not tell. For
     * files of our own only: whoever made a certificate decides whom it makes us call.
     */
    CommonCertificateVerifier verifierThatAsks() {
        var verifier = verifier();
        var lists = verifier.getCrlSource();
        var online = new OnlineCRLSource(new OutsideService("application/pkix-crl"));
        verifier.setCrlSource((certificate, issuer) -> {
            var found = lists.getRevocationToken(certificate, issuer);
            return found == null ? online.getRevocationToken(certificate, issuer) : found;
        });
        verifier.setOcspSource(new OnlineOCSPSource(new OutsideService("application/ocsp-request")));
        return verifier;
    }
}
