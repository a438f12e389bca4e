package vn.langso.signing.internal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignerTextPosition;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSDocument;
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
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import vn.langso.kernel.Vietnam;
import vn.langso.signing.SigningKey;

/**
 * Signs PDF files: PAdES baseline B (ETSI EN 319 142-1), visible in a field. The work is cut in two, so that the key may
 * be elsewhere and answer later: the same order always gives the same bytes to sign.
 */
final class Pades {

    private static final float LETTERS = 7f;
    private static final DSSFileFont FONT = font();

    private final PAdESService service = new PAdESService(new CommonCertificateVerifier());

    byte[] sign(byte[] pdf, SignatureOrder order, SigningKey key) {
        var document = new InMemoryDocument(pdf);
        var parameters = parameters(order);
        var data = service.getDataToSign(document, parameters).getBytes();
        return finish(document, parameters, key.sign(data));
    }

    /** What the key has to sign. */
    byte[] dataToSign(byte[] pdf, SignatureOrder order) {
        return service.getDataToSign(new InMemoryDocument(pdf), parameters(order))
                .getBytes();
    }

    /** Puts in the signature over what {@link #dataToSign} gave for the same file and order. */
    byte[] finish(byte[] pdf, SignatureOrder order, byte[] signature) {
        return finish(new InMemoryDocument(pdf), parameters(order), signature);
    }

    private byte[] finish(DSSDocument document, PAdESSignatureParameters parameters, byte[] signature) {
        var algorithm =
                SignatureAlgorithm.getAlgorithm(parameters.getEncryptionAlgorithm(), parameters.getDigestAlgorithm());
        return DSSUtils.toByteArray(
                service.signDocument(document, parameters, new SignatureValue(algorithm, signature)));
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
        parameters.setImageParameters(look(order));
        return parameters;
    }

    private static List<CertificateToken> tokens(List<X509Certificate> chain) {
        return chain.stream().map(CertificateToken::new).toList();
    }

    private static SignatureImageParameters look(SignatureOrder order) {
        var text = new SignatureImageTextParameters();
        text.setText(String.join("\n", order.lines()));
        text.setFont(FONT);
        text.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        text.setSignerTextPosition(SignerTextPosition.RIGHT);
        var field = new SignatureFieldParameters();
        field.setFieldId(order.field());
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
