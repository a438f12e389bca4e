package vn.langso.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.kernel.Refusal;
import vn.langso.signing.Papers;
import vn.langso.signing.SignatureFinding;
import vn.langso.signing.SignatureFinding.Revocation;
import vn.langso.signing.SignatureFinding.Verdict;
import vn.langso.signing.internal.PadesTest.SigningCompany;

/** The trust list here is the test's own: nothing of the program's keys is in it. */
class VerifierTest {

    @TempDir
    private static Path trust;

    private static SigningCompany company;
    private static byte[] signed;

    @BeforeAll
    static void signAPaper() throws Exception {
        company = SigningCompany.fresh();
        Files.write(trust.resolve("root.crt"), company.root().certificate().getEncoded());
        revoke();
        var pades = new Pades();
        var once = pades.sign(Samples.pdf(), now(Papers.OFFICER), company.officer());
        signed = pades.sign(once, now(Papers.AGENCY), company.agency());
    }

    @Test
    void aPaperSignedByTwoKnownSignersIsGood() {
        assertThat(verify(signed))
                .extracting(SignatureFinding::verdict, SignatureFinding::signer, SignatureFinding::revocation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Verdict.GOOD, "Nông Văn Đức", Revocation.NOT_REVOKED),
                        org.assertj.core.groups.Tuple.tuple(Verdict.GOOD, "UBND xã Trường Hà", Revocation.NOT_REVOKED));
    }

    @Test
    void aPaperIsGoodInTheWordsOfTheStandardToo() {
        assertThat(verify(signed)).allSatisfy(it -> assertThat(it.technical()).contains("TOTAL_PASSED"));
    }

    @Test
    void aChangedByteIsFound() {
        var changed = signed.clone();
        var text = new String(changed, StandardCharsets.ISO_8859_1);
        changed[text.indexOf("stream", 2000) + 40] ^= 1;
        assertThat(verify(changed)).extracting(SignatureFinding::verdict).containsOnly(Verdict.ALTERED);
    }

    @Test
    void aTextAddedAfterSigningIsFound() throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(signed)) {
            var page = document.getPage(0);
            try (var pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                pen.newLineAtOffset(100, 500);
                pen.showText("and ten million more");
                pen.endText();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(changed);
        }
        assertThat(verify(changed.toByteArray()))
                .extracting(SignatureFinding::verdict)
                .containsOnly(Verdict.ADDED_TO);
    }

    @Test
    void aSignerNobodyVouchesForIsNotTrusted() {
        var stranger = SigningCompany.fresh();
        var pdf = new Pades().sign(Samples.pdf(), now(stranger, Papers.OFFICER), stranger.officer());
        assertThat(verify(pdf)).extracting(SignatureFinding::verdict).containsExactly(Verdict.UNTRUSTED);
    }

    @Test
    void aWithdrawnCertificateIsFound() throws Exception {
        revoke(company.agency().chain().getFirst());
        try {
            assertThat(verify(signed))
                    .extracting(SignatureFinding::verdict)
                    .containsExactly(Verdict.GOOD, Verdict.REVOKED);
        } finally {
            revoke();
        }
    }

    @Test
    void aPaperThatNobodySignedHasNoFindings() {
        assertThat(verify(Samples.pdf())).isEmpty();
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertRefused(new byte[0], "signing.not-a-pdf");
        assertRefused("<html>%PD".getBytes(StandardCharsets.UTF_8), "signing.not-a-pdf");
        assertRefused("%PDF-1.7\nand nothing else".getBytes(StandardCharsets.UTF_8), "signing.not-a-pdf");
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(bytes);
        }
        assertRefused(bytes.toByteArray(), "signing.pdf-locked");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() {
        var verifier = new BoundedVerifier(pdf -> List.of(), 1000, Duration.ofSeconds(1));
        assertThatThrownBy(() -> verifier.verify(signed)).hasMessage("signing.file-too-large");
    }

    @Test
    void aFileThatTakesForEverIsGivenUp() {
        var verifier = new BoundedVerifier(VerifierTest::sleep, 1_000_000, Duration.ofMillis(50));
        assertThatThrownBy(() -> verifier.verify(signed)).hasMessage("signing.file-too-complex");
    }

    @Test
    void aFileCutOrGarbledAnywhereGetsAnAnswer() {
        var random = new Random(20261124);
        for (var round = 0; round < 25; round++) {
            var file = random.nextBoolean()
                    ? java.util.Arrays.copyOf(signed, random.nextInt(signed.length))
                    : garbled(signed.clone(), random);
            try {
                assertThat(verify(file))
                        .as("round %d", round)
                        .noneMatch(it -> it.signer().isEmpty() && it.verdict() == Verdict.GOOD);
            } catch (Refusal refusal) {
                assertThat(refusal).as("round %d", round).hasMessageStartingWith("signing.");
            }
        }
    }

    private static byte[] garbled(byte[] file, Random random) {
        for (var hit = 0; hit < 20; hit++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        return file;
    }

    private static List<SignatureFinding> sleep(byte[] pdf) {
        try {
            Thread.sleep(Duration.ofSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> verify(file)).isInstanceOf(Refusal.class).hasMessage(code);
    }

    private static List<SignatureFinding> verify(byte[] file) {
        return new BoundedVerifier(
                        pdf -> new PdfExamination(new TrustList(trust).verifier()).of(pdf),
                        20_000_000,
                        Duration.ofSeconds(60))
                .verify(file)
                .signatures();
    }

    private static SignatureOrder now(String field) {
        return now(company, field);
    }

    private static SignatureOrder now(SigningCompany signers, String field) {
        var order = signers.order(field);
        return new SignatureOrder(order.chain(), Instant.now(), order.field(), order.lines(), order.picture());
    }

    private static void revoke(java.security.cert.X509Certificate... certificates)
            throws GeneralSecurityException, IOException {
        Files.write(trust.resolve("root.crl"), company.root().revocations());
        Files.write(trust.resolve("agencies.crl"), company.agencies().revocations(certificates));
    }
}
