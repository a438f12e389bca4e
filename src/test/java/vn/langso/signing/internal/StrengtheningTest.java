package vn.langso.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.langso.signing.PaperStrengthened;
import vn.langso.signing.SignPaper;
import vn.langso.signing.SignatureDebt;
import vn.langso.signing.SignatureFinding;
import vn.langso.signing.SignatureFinding.Verdict;
import vn.langso.signing.SignatureLevel;
import vn.langso.signing.SigningState;
import vn.langso.web.Site;

class StrengtheningTest {

    @TempDir
    private Path home;

    private StampServer stamps;
    private SigningHouse house;

    @BeforeEach
    void open() throws Exception {
        var authority = DemoAuthority.in(new Site(URI.create("http://localhost:1"), true, home));
        stamps = new StampServer(authority.key(DemoAuthority.TIME));
        house = new SigningHouse(home, SigningHouse.settings(Map.of(), Map.of(), stamps.address()));
    }

    @AfterEach
    void close() {
        stamps.close();
    }

    @Test
    void aSignedPaperGetsProofsThatOutliveItsCertificates() throws Exception {
        var order = signed();
        var first = house.files.of(order.thing()).getFirst();
        house.pay();

        assertThat(house.task(order).level()).contains(SignatureLevel.LTA);
        assertThat(house.debt(order)).isEmpty();
        assertThat(house.findings(order)).hasSize(2).allSatisfy(StrengtheningTest::isProven);
        assertThat(house.findings(order))
                .allSatisfy(it ->
                        assertThat(it.technical()).contains("TOTAL_PASSED").contains("BASELINE_LTA"));
        assertThat(Conformance.breaches(house.file(order), PDFAFlavour.PDFA_2_U))
                .isEmpty();
        assertThat(Conformance.breaches(house.file(order), PDFAFlavour.PDFUA_1)).isEmpty();

        assertThat(house.files.of(order.thing()))
                .as("what is given out")
                .singleElement()
                .satisfies(file -> assertThat(file.id()).isNotEqualTo(first.id()));
        assertThat(house.count("issued_file")).as("both files are the result's").isEqualTo(2);
        assertThat(house.events).anySatisfy(event -> assertThat(event).isInstanceOf(PaperStrengthened.class));
    }

    @Test
    void anotherProgramAcceptsTheResultWithItsTimeStamps() throws Exception {
        PadesTest.providePdfsig();
        var order = signed();
        house.pay();
        var file = Files.write(home.resolve("result.pdf"), house.file(order));
        var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said)
                .containsSubsequence("Signature is Valid", "Signature is Valid")
                .doesNotContain("Signature is Invalid", "Digest Mismatch");
    }

    @Test
    void aDayWithoutTimeStampsLeavesADebtThatIsPaidLater() {
        stamps.away(true);
        var order = signed();
        house.pay();
        assertThat(house.task(order).state()).isEqualTo(SigningState.SIGNED);
        assertThat(house.findings(order)).allSatisfy(it -> {
            assertThat(it.verdict()).isEqualTo(Verdict.GOOD);
            assertThat(it.provenAt()).isEmpty();
        });
        for (var hour = 0; hour < 24; hour++) {
            house.pass(Duration.ofHours(1));
            house.pay();
        }
        assertThat(house.debt(order)).hasValueSatisfying(debt -> {
            assertThat(debt.level()).isEqualTo(SignatureLevel.B);
            assertThat(debt.attempts()).isEqualTo(25);
            assertThat(debt.failure()).contains("signing.time-stamp-away");
        });

        stamps.away(false);
        house.pass(Duration.ofHours(1));
        house.pay();
        assertThat(house.task(order).level()).contains(SignatureLevel.LTA);
        assertThat(house.findings(order)).allSatisfy(StrengtheningTest::isProven);
    }

    @Test
    void aServiceThatIsAwayIsNotAskedForEveryPaper() {
        stamps.away(true);
        signed();
        signed();
        signed();
        house.pay();
        house.pay();
        house.pay();
        assertThat(stamps.calls()).isEqualTo(1);
    }

    @Test
    void withoutRevocationDataATimeStampIsAddedAtLeast() throws Exception {
        Files.delete(home.resolve("trust/demo-agencies.crl"));
        var order = signed();
        house.pay();
        assertThat(house.debt(order)).hasValueSatisfying(debt -> {
            assertThat(debt.level()).isEqualTo(SignatureLevel.T);
            assertThat(debt.failure()).contains("signing.revocation-unknown");
        });
        assertThat(house.findings(order))
                .allSatisfy(it -> assertThat(it.provenAt()).isPresent());

        house.pass(Duration.ofHours(1));
        house.pay();
        assertThat(house.debt(order)).map(SignatureDebt::level).contains(SignatureLevel.T);
        assertThat(house.count("issued_file"))
                .as("nothing is stored that adds nothing")
                .isEqualTo(2);
    }

    @Test
    void whoeverDiesWhileStrengtheningLeavesOneFile() {
        var order = signed();
        house.gaps.dieAt("entered");
        org.assertj.core.api.Assertions.assertThatThrownBy(house::pay).isInstanceOf(Gaps.Killed.class);
        assertThat(house.task(order).level()).contains(SignatureLevel.B);
        house.pass(Duration.ofMinutes(10));
        house.pay();
        assertThat(house.task(order).level()).contains(SignatureLevel.LTA);
        assertThat(house.files.of(order.thing())).hasSize(1);
    }

    private SignPaper signed() {
        var order = house.ordered();
        house.work();
        assertThat(house.task(order).state()).isEqualTo(SigningState.SIGNED);
        return order;
    }

    private static void isProven(SignatureFinding finding) {
        assertThat(finding.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(finding.provenAt()).isPresent();
    }
}
