package vn.langso.signing.internal;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningProblem;
import vn.langso.signing.Slip;
import vn.langso.signing.SlipIssuer;
import vn.langso.signing.SlipReading;
import vn.langso.signing.Slips;
import vn.langso.signing.internal.SlipFormat.Sign1;
import vn.langso.web.Site;

/** Issues and reads slips. */
@Lazy
@Service
class SlipOffice implements Slips {

    /** The version of the form, which the text begins with. */
    private static final String VERSION = "1.";

    /** More than any code holds. */
    private static final int LONGEST = 4000;

    private final SlipKeys keys;
    private final String address;

    SlipOffice(Site site) {
        this.keys = SlipKeys.in(site.keys());
        this.address = site.baseUrl() + "/verify#";
    }

    @Override
    public String issue(Slip slip) {
        var head = SlipFormat.head(keys.ownId());
        var payload = SlipFormat.payload(slip);
        var signature = keys.sign(new Sign1(head, payload, new byte[0]).signed());
        return address
                + VERSION
                + Base64.getUrlEncoder().withoutPadding().encodeToString(new Sign1(head, payload, signature).bytes());
    }

    @Override
    public String svg(String text) {
        return QrPicture.of(text).svg();
    }

    @Override
    public SlipReading read(String text) {
        var content = text.substring(text.indexOf('#') + 1).strip();
        if (!content.startsWith(VERSION) || content.length() > LONGEST) {
            throw new Refusal(SigningProblem.SLIP_UNREADABLE);
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(content.substring(VERSION.length()));
            var sign1 = Sign1.of(bytes);
            if (!Arrays.equals(bytes, sign1.bytes())) {
                throw new Refusal(SigningProblem.SLIP_UNREADABLE);
            }
            return new SlipReading(
                    SlipFormat.slip(sign1.payload()),
                    keys.genuine(SlipFormat.keyId(sign1.head()), sign1.signed(), sign1.signature()));
        } catch (JacksonException
                | IllegalArgumentException
                | ClassCastException
                | java.time.DateTimeException garbled) {
            throw new Refusal(SigningProblem.SLIP_UNREADABLE);
        }
    }

    @Override
    public List<SlipIssuer> issuers() {
        return keys.known().entrySet().stream()
                .map(key -> issuer(key.getKey(), (ECPublicKey) key.getValue()))
                .toList();
    }

    private static SlipIssuer issuer(String id, ECPublicKey key) {
        return new SlipIssuer(
                id, coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
    }

    /** 32 bytes, the highest first (RFC 7518, 6.2.1.2). */
    private static String coordinate(BigInteger number) {
        var padded = number.add(BigInteger.ONE.shiftLeft(256)).toByteArray();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(padded, 1, 33));
    }
}
