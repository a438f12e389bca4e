package vn.langso.signing.internal;

import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningProblem;
import vn.langso.web.Site;

/** Where time stamps (RFC 3161) come from: the service of the settings, else in the demo its own authority. */
@Component
class TimeStamps {

    /** Policy under which the demo stamps: none that anybody may rely on (an OID made of a UUID, ITU-T X.667). */
    private static final String PRACTICE = "2.25.243058160093437240621318722051366193045";

    private final SigningSettings settings;
    private final Site site;
    private final KeyRing keys;

    TimeStamps(SigningSettings settings, Site site, @Lazy KeyRing keys) {
        this.settings = settings;
        this.site = site;
        this.keys = keys;
    }

    boolean available() {
        return settings.timeStampUrl() != null || site.demo();
    }

    /** @throws Refusal {@link SigningProblem#TIME_STAMP_NOT_SET} */
    TSPSource source() {
        if (!available()) {
            throw new Refusal(SigningProblem.TIME_STAMP_NOT_SET);
        }
        var address = settings.timeStampUrl();
        return address == null
                ? own()
                : new OnlineTSPSource(address, new OutsideService("application/timestamp-query"));
    }

    private TSPSource own() {
        var key = keys.timeStamper();
        var source = new KeyEntityTSPSource(key.privateKey(), key.chain().getFirst(), key.chain());
        source.setEncryptionAlgorithm(EncryptionAlgorithm.ECDSA);
        source.setTsaPolicy(PRACTICE);
        return source;
    }
}
