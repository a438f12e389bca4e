package vn.langso.signing.internal;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningProblem;
import vn.langso.signing.internal.RemoteService.Reply;

/**
 * A credential that a remote signing service keeps (CSC API v2.0, 11). Its owner confirms each signature elsewhere, on
 * a phone for instance, so an answer may take minutes.
 */
final class RemoteSigner implements Signer {

    /** How long an owner has to confirm, where the service does not say. */
    private static final Duration CONFIRMATION = Duration.ofMinutes(5);

    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
    private static final String SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
    private static final String SHA256_WITH_ECDSA = "1.2.840.10045.4.3.2";

    private static final Set<String> DECLINED =
            Set.of("access_denied", "user_denied", "authentication_failed", "invalid_authentication_data");
    private static final String AUTHORIZING = "authorize:";
    private static final String SIGNING = "sign:";

    private final RemoteService service;
    private final String wanted;
    private final InstantSource clock;
    private @Nullable Credential credential;

    /** @param wanted id of the credential; empty for the only one there is */
    RemoteSigner(RemoteService service, String wanted, InstantSource clock) {
        this.service = service;
        this.wanted = wanted;
        this.clock = clock;
    }

    private record Credential(String id, List<X509Certificate> chain) {}

    @Override
    public List<X509Certificate> chain() {
        return credential().chain();
    }

    @Override
    public Answer ask(byte[] data, String description) {
        var answer = service.call(
                "credentials/authorize",
                Map.of(
                        "credentialID",
                        credential().id(),
                        "numSignatures",
                        1,
                        "hashes",
                        List.of(hash(data)),
                        "hashAlgorithmOID",
                        SHA256,
                        "description",
                        description));
        return authorized(answer, data, SigningProblem.KEY_UNKNOWN);
    }

    @Override
    public Answer answer(String ticket, byte[] data) {
        if (ticket.startsWith(SIGNING)) {
            var answer =
                    service.call("signatures/signPolling", Map.of("responseID", ticket.substring(SIGNING.length())));
            return signed(answer, ticket, data);
        }
        var answer =
                service.call("credentials/authorizeCheck", Map.of("handle", ticket.substring(AUTHORIZING.length())));
        return authorized(answer, data, SigningProblem.SIGNATURE_EXPIRED);
    }

    private Answer authorized(Reply answer, byte[] data, SigningProblem otherwise) {
        requireAccepted(answer, otherwise);
        var handle = answer.text("handle");
        return answer.text("SAD").isEmpty()
                ? new Later(AUTHORIZING + handle, clock.instant().plus(CONFIRMATION))
                : sign(answer.text("SAD"), data);
    }

    private Answer sign(String activation, byte[] data) {
        var answer = service.call(
                "signatures/signHash",
                Map.of(
                        "credentialID",
                        credential().id(),
                        "SAD",
                        activation,
                        "hashes",
                        List.of(hash(data)),
                        "hashAlgorithmOID",
                        SHA256,
                        "signAlgo",
                        rsa() ? SHA256_WITH_RSA : SHA256_WITH_ECDSA));
        return signed(answer, SIGNING + answer.text("responseID"), data);
    }

    private Answer signed(Reply answer, String ticket, byte[] data) {
        requireAccepted(answer, SigningProblem.SIGNATURE_EXPIRED);
        var signature = answer.first("signatures");
        return signature.isEmpty()
                ? new Later(ticket, clock.instant().plus(CONFIRMATION))
                : new Signature(genuine(Base64.getDecoder().decode(signature), data));
    }

    private static void requireAccepted(Reply answer, SigningProblem otherwise) {
        if (!answer.accepted()) {
            throw new Refusal(DECLINED.contains(answer.text("error")) ? SigningProblem.SIGNATURE_DECLINED : otherwise);
        }
    }

    /** What is not over these data must never come into a paper, whoever sent it. */
    private byte[] genuine(byte[] signature, byte[] data) {
        try {
            var check = java.security.Signature.getInstance(rsa() ? "SHA256withRSA" : "SHA256withECDSA");
            check.initVerify(chain().getFirst());
            check.update(data);
            if (check.verify(signature)) {
                return signature;
            }
        } catch (GeneralSecurityException garbled) {
            throw new IllegalStateException("the remote signer's answer is no signature", garbled);
        }
        throw new IllegalStateException("the remote signer signed something else");
    }

    private boolean rsa() {
        return chain().getFirst().getPublicKey().getAlgorithm().equals("RSA");
    }

    private synchronized Credential credential() {
        if (credential == null) {
            var id = wanted.isEmpty() ? onlyOne() : wanted;
            credential = new Credential(id, chain(id));
        }
        return credential;
    }

    private String onlyOne() {
        var answer = service.call("credentials/list", Map.of());
        requireAccepted(answer, SigningProblem.KEY_UNKNOWN);
        if (answer.content().path("credentialIDs").size() != 1) {
            throw new Refusal(SigningProblem.KEY_UNKNOWN);
        }
        return answer.first("credentialIDs");
    }

    private List<X509Certificate> chain(String id) {
        var answer = service.call("credentials/info", Map.of("credentialID", id, "certificates", "chain"));
        requireAccepted(answer, SigningProblem.KEY_UNKNOWN);
        var chain = new ArrayList<X509Certificate>();
        for (var certificate : answer.content().path("cert").path("certificates")) {
            chain.add(certificate(Base64.getDecoder().decode(certificate.asString())));
        }
        if (chain.isEmpty()) {
            throw new Refusal(SigningProblem.KEY_UNKNOWN);
        }
        return List.copyOf(chain);
    }

    private static X509Certificate certificate(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException garbled) {
            throw KeyFromStore.away(garbled);
        }
    }

    private static String hash(byte[] data) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
