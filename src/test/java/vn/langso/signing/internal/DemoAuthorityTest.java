package vn.langso.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.signing.SignatureFinding;
import vn.langso.signing.SignatureFinding.Verdict;
import vn.langso.web.Site;

class DemoAuthorityTest {

    private static final PracticeName OFFICER =
            new PracticeName("Nguyễn, Văn \"A\" + B", Optional.of("PHÓ CHỦ TỊCH"), Optional.of("UBND xã Trường Hà"));

    @TempDir
    private Path home;

    @Test
    void everyPartOfAPracticeCertificateSaysThatItIsForPractice() throws Exception {
        var certificate = authority().issue("officer", OFFICER).chain().getFirst();
        assertThat(certificate.getSubjectX500Principal().getName())
                .contains("Nguyễn\\, Văn \\\"A\\\" \\+ B (thử nghiệm)")
                .contains("UBND xã Trường Hà (thử nghiệm)");
        assertThat(certificate.getIssuerX500Principal().getName()).contains("thử nghiệm");
    }

    @Test
    void aCertificateIsIssuedOnceAndKept() throws Exception {
        var first = ring().practice("officer-1", OFFICER).chain();
        assertThat(ring().practice("officer-1", OFFICER).chain()).isEqualTo(first);
        assertThat(ring().practice("officer-2", OFFICER).chain()).isNotEqualTo(first);
    }

    @Test
    void manyWhoNeedOneAtOnceGetEachTheirOwn() throws Exception {
        var ring = ring();
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40)
                    .mapToObj(it -> threads.submit(() -> ring.practice("officer-" + it % 10, OFFICER)))
                    .toList()
                    .forEach(DemoAuthorityTest::await);
        }
        var again = ring();
        assertThat(IntStream.range(0, 10)
                        .mapToObj(it -> again.practice("officer-" + it, OFFICER)
                                .chain()
                                .getFirst()
                                .getSerialNumber())
                        .distinct())
                .hasSize(10);
    }

    @Test
    void itsKeysAreItsOwnersAlone() throws Exception {
        authority();
        for (var file : List.of("demo-authority.p12", "demo-authority.password")) {
            var rights = Files.getPosixFilePermissions(home.resolve("keys").resolve(file));
            assertThat(PosixFilePermissions.toString(rights)).as(file).isEqualTo("rw-------");
        }
    }

    @Test
    void anAuthorityWithoutItsIssuerIsMadeAnew() throws Exception {
        Files.createDirectories(home.resolve("keys"));
        Files.writeString(home.resolve("keys/demo-authority.password"), "old");
        var old = KeyStore.getInstance("PKCS12");
        old.load(null, null);
        try (var file = Files.newOutputStream(home.resolve("keys/demo-authority.p12"))) {
            old.store(file, "old".toCharArray());
        }
        assertThat(authority().issue("officer", OFFICER).chain()).hasSize(3);
    }

    @Test
    void outsideTheDemoNobodyPractises() {
        var live = new KeyRing(SigningHouse.settings(), new Site(URI.create("https://langso.example"), false, home));
        assertThatThrownBy(() -> live.practice("officer", OFFICER)).hasMessage("signing.key-unknown");
        assertThatThrownBy(() -> live.key("demo-issuer")).hasMessage("signing.key-unknown");
        assertThat(Files.exists(home.resolve("keys"))).isFalse();
    }

    @Test
    void aSignatureOutsideItsCertificatesTimeIsNotValidThen() {
        var ring = ring();
        var key = ring.practice("officer", OFFICER);
        var careless = new CommonCertificateVerifier();
        careless.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        var pades = new Pades(careless);
        var longAgo = new SignatureOrder(
                key.chain(), Instant.parse("2020-01-01T00:00:00Z"), Optional.empty(), List.of(), Optional.empty());
        var trust = new Trust(site(), ring);
        var findings = new BoundedVerifier(trust, SigningHouse.settings())
                .verify(pades.sign(Samples.pdf(), longAgo, key))
                .signatures();
        assertThat(findings).extracting(SignatureFinding::verdict).containsExactly(Verdict.NOT_VALID_THEN);
    }

    @Test
    void nobodySignsWithACertificateThatHasRunOut() {
        var house = new SigningHouse(home, SigningHouse.settings());
        house.keys.practice("agency-" + SigningHouse.COMMUNE, PracticeName.of("UBND xã Trường Hà"));
        house.pass(java.time.Duration.ofDays(11 * 365));
        var order = house.ordered();
        house.work();
        assertThat(house.task(order).failure()).contains("signing.certificate-not-valid");
    }

    @Test
    void aCitizenSignsInAFieldOrInvisibly() {
        var ring = ring();
        var desk = new CitizenDesk(
                site(), ring, new Pades(), new SignatureLook(vn.langso.web.TextsForTests.texts()), Instant::now);
        assertThat(desk.available()).isTrue();
        var person = java.util.UUID.randomUUID();
        var once = desk.sign(Samples.pdf(), person, "Nguyễn Thị Ánh", Optional.of("officer"));
        var twice = desk.sign(once, person, "Nguyễn Thị Ánh", Optional.empty());
        var findings = new BoundedVerifier(new Trust(site(), ring), SigningHouse.settings())
                .verify(twice)
                .signatures();
        assertThat(findings).hasSize(2).allSatisfy(it -> {
            assertThat(it.verdict()).isEqualTo(Verdict.GOOD);
            assertThat(it.signer()).isEqualTo("Nguyễn Thị Ánh (thử nghiệm)");
        });
        assertThatThrownBy(() -> desk.sign(new byte[] {1, 2, 3}, person, "Nguyễn Thị Ánh", Optional.empty()))
                .hasMessage("signing.not-a-pdf");
    }

    @Test
    void aKeyOfAFileSignsForItsAgency() throws Exception {
        var authority = authority();
        var key = authority.issue("seal", PracticeName.of("UBND xã Trường Hà"));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "seal",
                key.privateKey(),
                "pin".toCharArray(),
                key.chain().toArray(java.security.cert.Certificate[]::new));
        var file = home.resolve("seal.p12");
        try (var content = Files.newOutputStream(file)) {
            store.store(content, "pin".toCharArray());
        }
        var settings = new SigningSettings.Key(file.toString(), null, null, "seal", "pin", null, null);
        var house = new SigningHouse(
                home, SigningHouse.settings(Map.of("seal", settings), Map.of(SigningHouse.COMMUNE, "seal"), null));
        Files.move(file, home.resolve("unplugged"));
        var order = house.ordered();
        house.work();
        assertThat(house.task(order).failure()).contains("signing.key-away");

        Files.move(home.resolve("unplugged"), file);
        house.pass(java.time.Duration.ofMinutes(1));
        house.work();
        assertThat(house.findings(order).getLast().signer()).isEqualTo("UBND xã Trường Hà (thử nghiệm)");
    }

    private static void await(java.util.concurrent.Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private DemoAuthority authority() throws Exception {
        return DemoAuthority.in(site());
    }

    private KeyRing ring() {
        return new KeyRing(SigningHouse.settings(), site());
    }

    private Site site() {
        return new Site(URI.create("https://langso.example"), true, home);
    }
}
