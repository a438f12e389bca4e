package vn.langso.signing.internal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignerTextPosition;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Vietnam;
import vn.langso.signing.SigningKey;

/**
 * Signs PDF files: PAdES baseline B (ETSI EN 319 142-1), visible in a field. The work is cut in two, so that the key may
 * be elsewhere and answer later: the same order always gives the same bytes to sign.
 */
@Lazy
@Component
final class Pades {

    private static final float LETTERS = 7f;
    private static final DSSFileFont FONT = font();

    private final PAdESService service;

    @Autowired
    Pades() {
        this(new CommonCertificateVerifier());
    }

    /** @param verifier decides with which certificates it signs */
    Pades(CertificateVerifier verifier) {
        service = new PAdESService(verifier);
    }

    byte[] sign(byte[] pdf, SignatureOrder order, SigningKey key) {
        var signing = begin(pdf, order);
        return signing.finish(key.sign(signing.data()));
    }

    /** Prepares a file for a signature; it can be prepared again at any time for the same. */
    Signing begin(byte[] pdf, SignatureOrder order) {
        var document = new InMemoryDocument(pdf);
        var parameters = parameters(order);
        var data = service.getDataToSign(document, parameters).getBytes();
        return new Signing(data, signature -> {
            var algorithm = SignatureAlgorithm.getAlgorithm(
                    parameters.getEncryptionAlgorithm(), parameters.getDigestAlgorithm());
            var value = new SignatureValue(algorithm, signature);
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        });
    }

    /**
     * A file that waits for its signature.
     *
     * @param data what the key has to sign
     * @param end puts the signature in
     */
    record Signing(byte[] data, UnaryOperator<byte[]> end) {

        byte[] finish(byte[] signature) {
            return end.apply(signature);
        }
    }

    private static PAdESSignatureParameters parameters(SignatureOrder order) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        var chain = tokens(order.chain());
        parameters.setSigningCertificate(chain.getFirst());
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(order.at()));
        parameters.setSigningTimeZone(java.util.TimeZone.getTimeZone(Vietnam.ZONE));
        parameters.setAppName("Làng Số");
        order.field().map(field -> look(order, field)).ifPresent(parameters::setImageParameters);
        return parameters;
    }

    private static List<CertificateToken> tokens(List<X509Certificate> chain) {
        return chain.stream().map(CertificateToken::new).toList();
    }

    private static SignatureImageParameters look(SignatureOrder order, String name) {
        var text = new SignatureImageTextParameters();
        text.setText(String.join("\n", order.lines()));
        text.setFont(FONT);
        text.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        text.setSignerTextPosition(SignerTextPosition.RIGHT);
        var field = new SignatureFieldParameters();
        field.setFieldId(name);
        var look = new SignatureImageParameters();
        look.setTextParameters(text);
        look.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        look.setFieldParameters(field);
        order.picture().map(InMemoryDocument::new).ifPresent(look::setImage);
        return look;
    }

    private static DSSFileFont font() {
        try (var file = PaperPress.fontFile("Regular")) {
            var font = new DSSFileFont(new InMemoryDocument(file.readAllBytes(), "LiberationSerif.ttf"), LETTERS);
            font.setEmbedFontSubset(true);
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
