package vn.langso.signing.internal;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import vn.langso.kernel.Refusal;
import vn.langso.signing.CitizenSignatures;
import vn.langso.signing.SigningProblem;
import vn.langso.web.Language;
import vn.langso.web.Site;

/** Signs for people by the practice certificates of the demo. */
@Lazy
@Service
class CitizenDesk implements CitizenSignatures {

    private final Site site;
    private final KeyRing keys;
    private final Pades pades;
    private final SignatureLook look;
    private final InstantSource clock;

    CitizenDesk(Site site, KeyRing keys, Pades pades, SignatureLook look, InstantSource clock) {
        this.site = site;
        this.keys = keys;
        this.pades = pades;
        this.look = look;
        this.clock = clock;
    }

    @Override
    public boolean available() {
        return site.demo();
    }

    @Override
    public byte[] sign(byte[] pdf, UUID person, String name, Optional<String> field) {
        var key = keys.practice("person-" + person, PracticeName.of(name));
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var lines = field.isPresent() ? look.lines(Language.VI, name, at) : List.<String>of();
        try {
            return pades.sign(pdf, new SignatureOrder(key.chain(), at, field, lines, Optional.empty()), key);
        } catch (DSSException | IllegalInputException unreadable) {
            throw new Refusal(SigningProblem.NOT_A_PDF);
        }
    }
}
