package vn.langso.signing.internal;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SignatureLevel;
import vn.langso.signing.SigningProblem;

/**
 * Adds to a signed file what outlives its certificates: a time stamp, then revocation data and a further time stamp
 * over them (ETSI EN 319 142-1, levels T, LT and LTA). As much as can be had is added.
 */
@Lazy
@Component
class Strengthening {

    private static final Logger LOG = LoggerFactory.getLogger(Strengthening.class);

    private final Trust trust;
    private final TimeStamps timeStamps;

    Strengthening(Trust trust, TimeStamps timeStamps) {
        this.trust = trust;
        this.timeStamps = timeStamps;
    }

    /**
     * A file and what it still lacks.
     *
     * @param lack why it is not at the highest level
     */
    record Outcome(byte[] pdf, SignatureLevel level, Optional<SigningProblem> lack) {}

    /**
     * @param from the level that the file has
     * @throws Refusal {@link SigningProblem#TIME_STAMP_NOT_SET}, {@link SigningProblem#TIME_STAMP_AWAY},
     *     {@link SigningProblem#REVOCATION_UNKNOWN} when nothing could be added
     */
    Outcome strengthen(byte[] pdf, SignatureLevel from) {
        var stamped = from == SignatureLevel.B ? extend(pdf, SignatureLevel.T) : pdf;
        try {
            return new Outcome(extend(stamped, SignatureLevel.LTA), SignatureLevel.LTA, Optional.empty());
        } catch (Refusal refusal) {
            if (from != SignatureLevel.B) {
                throw refusal;
            }
            return new Outcome(stamped, SignatureLevel.T, Optional.of((SigningProblem) refusal.problem()));
        }
    }

    private byte[] extend(byte[] pdf, SignatureLevel level) {
        var service = new PAdESService(trust.verifierThatAsks());
        service.setTspSource(timeStamps.source());
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(eu.europa.esig.dss.enumerations.SignatureLevel.valueOf("PAdES_BASELINE_" + level));
        try {
            return DSSUtils.toByteArray(service.extendDocument(new InMemoryDocument(pdf), parameters));
        } catch (AlertException missing) {
            LOG.info("No revocation data for level {}: {}", level, missing.getMessage());
            throw new Refusal(SigningProblem.REVOCATION_UNKNOWN);
        } catch (DSSException away) {
            LOG.info("No time stamp for level {}: {}", level, away.getMessage());
            throw new Refusal(SigningProblem.TIME_STAMP_AWAY);
        }
    }
}
