package vn.langso.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.langso.signing.Papers;
import vn.langso.testing.Debian;

class PadesTest {

    private final Pades pades = new Pades();
    private final SigningCompany company = SigningCompany.fresh();

    @Test
    void aSignedPaperStaysReadableForEverAndForEverybody() throws Exception {
        var pdf = twiceSigned();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aKeyThatAnswersLaterGivesTheSameFile() {
        var order = company.order(Papers.OFFICER);
        var pdf = Samples.pdf();
        var data = pades.begin(pdf, order).data();
        var later = new Pades().begin(pdf, order);
        assertThat(later.data()).isEqualTo(data);
        var signed = later.finish(company.officer().sign(data));
        assertThat(signed).startsWith(pdf);
    }

    @Test
    void anotherProgramAcceptsBothSignatures(@TempDir Path folder) throws Exception {
        providePdfsig();
        var file = Files.write(folder.resolve("signed.pdf"), twiceSigned());
        var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).containsSubsequence("Signature is Valid", "Signature is Valid");
    }

    /** Debian's verifier, which shares no code with ours. */
    static void providePdfsig() {
        Debian.provide(Path.of("/usr/bin/pdfsig"), "poppler-utils");
    }

    private byte[] twiceSigned() {
        var once = pades.sign(Samples.pdf(), company.order(Papers.OFFICER), company.officer());
        return pades.sign(once, company.order(Papers.AGENCY), company.agency());
    }

    /** A fresh authority with two signers. */
    record SigningCompany(Issuer root, Issuer agencies, KeyFromStore officer, KeyFromStore agency) {

        private static final String LISTS = "http://langso.example/revoked.crl";

        static SigningCompany fresh() {
            try {
                var root = Issuer.root("CN=Root of the test, C=VN", LISTS);
                var agencies = root.authority("CN=Agencies of the test, C=VN", LISTS);
                return new SigningCompany(
                        root,
                        agencies,
                        agencies.signer("CN=Nông Văn Đức, C=VN"),
                        agencies.signer("CN=UBND xã Trường Hà, C=VN"));
            } catch (java.security.GeneralSecurityException failure) {
                throw new IllegalStateException(failure);
            }
        }

        SignatureOrder order(String field) {
            var key = field.equals(Papers.OFFICER) ? officer : agency;
            return new SignatureOrder(
                    key.chain(),
                    Instant.parse("2026-11-24T02:03:04Z"),
                    Optional.of(field),
                    List.of("Người ký: Nông Văn Đức", "Thời gian ký: 24.11.2026 09:03:04 +07:00"),
                    Optional.empty());
        }
    }
}
