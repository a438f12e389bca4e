package vn.langso.signing.internal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.signing.SignatureFinding;
import vn.langso.signing.SignatureFinding.Revocation;
import vn.langso.signing.SignatureFinding.Verdict;

/** Has DSS look at a file and puts what it found into findings. */
final class PdfExamination {

    private final CertificateVerifier trust;

    PdfExamination(CertificateVerifier trust) {
        this.trust = trust;
    }

    List<SignatureFinding> of(byte[] pdf) {
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(trust);
        var reports = validator.validateDocument();
        return reports.getDiagnosticData().getSignatures().stream()
                .sorted(Comparator.comparing(PdfExamination::claimed, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(signature -> finding(signature, reports.getSimpleReport()))
                .toList();
    }

    private static SignatureFinding finding(SignatureWrapper signature, SimpleReport report) {
        var proven = provenTime(signature);
        var claimed = Optional.ofNullable(claimed(signature));
        var signer = Optional.ofNullable(signature.getSigningCertificate());
        var revocation = signer.map(PdfExamination::revocation).orElse(Revocation.UNKNOWN);
        return new SignatureFinding(
                verdict(signature, revocation, proven.or(() -> claimed)),
                signer.map(CertificateWrapper::getReadableCertificateName).orElse(""),
                signer.map(CertificateWrapper::getSigningCertificate)
                        .map(CertificateWrapper::getReadableCertificateName)
                        .orElse(""),
                claimed,
                proven,
                revocation,
                technical(signature.getId(), report));
    }

    private static Verdict verdict(SignatureWrapper signature, Revocation revocation, Optional<Instant> at) {
        if (!signature.isSignatureIntact() || !signature.isSignatureValid() || !signature.isSignatureByteRangeValid()) {
            return Verdict.ALTERED;
        }
        if (!new LaterChanges(signature).allowed()) {
            return Verdict.ADDED_TO;
        }
        if (revocation == Revocation.REVOKED) {
            return Verdict.REVOKED;
        }
        if (!signature.isTrustedChain()) {
            return Verdict.UNTRUSTED;
        }
        return at.filter(moment -> validThen(signature.getSigningCertificate(), moment))
                        .isPresent()
                ? Verdict.GOOD
                : Verdict.NOT_VALID_THEN;
    }

    private static boolean validThen(CertificateWrapper certificate, Instant moment) {
        return !moment.isBefore(certificate.getNotBefore().toInstant())
                && !moment.isAfter(certificate.getNotAfter().toInstant());
    }

    private static Revocation revocation(CertificateWrapper certificate) {
        var found = certificate.getCertificateRevocationData();
        if (found.stream().anyMatch(it -> it.isRevoked())) {
            return Revocation.REVOKED;
        }
        return found.isEmpty() ? Revocation.UNKNOWN : Revocation.NOT_REVOKED;
    }

    private static Optional<Instant> provenTime(SignatureWrapper signature) {
        return signature.getAllTimestampsProducedAfterSignatureCreation().stream()
                .filter(stamp ->
                        stamp.isSignatureValid() && stamp.isMessageImprintDataIntact() && stamp.isTrustedChain())
                .map(TimestampWrapper::getProductionTime)
                .map(Date::toInstant)
                .min(Comparator.naturalOrder());
    }

    private static @Nullable Instant claimed(SignatureWrapper signature) {
        var time = signature.getClaimedSigningTime();
        return time == null ? null : time.toInstant();
    }

    private static String technical(String signature, SimpleReport report) {
        var detail = report.getSubIndication(signature);
        var level = report.getSignatureFormat(signature);
        return Stream.of(level, report.getIndication(signature), detail)
                .filter(java.util.Objects::nonNull)
                .map(Enum::name)
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
