package vn.langso.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langso.database.RowScope;
import vn.langso.kernel.Actor;
import vn.langso.signing.SignPaper;
import vn.langso.signing.SignatureFinding;
import vn.langso.signing.SignatureFinding.Verdict;
import vn.langso.signing.SigningState;
import vn.langso.signing.internal.RemoteServer.Phone;
import vn.langso.web.Site;

/** The agency's key is kept by a remote signing service; the officer's is in the machine. */
class RemoteSigningTest {

    @TempDir
    private Path home;

    private RemoteServer remote;
    private SigningHouse house;

    @BeforeEach
    void open() throws Exception {
        var authority = DemoAuthority.in(new Site(URI.create("https://langso.example"), true, home));
        remote = new RemoteServer(authority.issue("remote", PracticeName.of("UBND xã Trường Hà")));
        house = house("GX0112348");
    }

    private SigningHouse house(String credential) {
        return new SigningHouse(
                home,
                SigningHouse.settings(
                        Map.of("seal", remote.settings(credential)), Map.of(SigningHouse.COMMUNE, "seal"), null));
    }

    @AfterEach
    void close() {
        remote.close();
    }

    @Test
    void anOwnerWhoConfirmsAtOnceSignsAtOnce() {
        var order = house.ordered();
        house.work();
        assertSigned(order);
    }

    @Test
    void theOnlyCredentialNeedsNoName() {
        house = house("");
        var order = house.ordered();
        house.work();
        assertSigned(order);
    }

    @Test
    void anOwnerMayTakeAWhile() {
        remote.phone = Phone.LIES_IN_A_DRAWER;
        var order = house.ordered();
        house.work();
        assertThat(house.task(order).state()).isEqualTo(SigningState.SIGNING);
        workAfter(Duration.ofMinutes(1));
        assertThat(house.task(order).state()).isEqualTo(SigningState.SIGNING);

        remote.phone = Phone.CONFIRMS;
        workAfter(Duration.ofMinutes(1));
        assertSigned(order);
        assertThat(house.task(order).attempts())
                .as("asking again is no further try")
                .isEqualTo(1);
        assertThat(Collections.frequency(remote.calls, "credentials/authorize"))
                .as("the phone rang once")
                .isEqualTo(1);
        assertThat(house.count("signing_draft")).isZero();
    }

    @Test
    void anOwnerWhoNeverConfirmsIsAskedAnewOnlyWhenSomebodyWantsIt() {
        remote.phone = Phone.LIES_IN_A_DRAWER;
        var order = house.ordered();
        house.work();
        workAfter(Duration.ofMinutes(10));
        assertThat(house.task(order)).satisfies(task -> {
            assertThat(task.state()).isEqualTo(SigningState.EXPIRED);
            assertThat(task.nextTryAt()).isEmpty();
            assertThat(task.failure()).contains("signing.signature-expired");
        });
        workAfter(Duration.ofDays(1));
        assertThat(house.task(order).state()).isEqualTo(SigningState.EXPIRED);

        remote.phone = Phone.CONFIRMS_AT_ONCE;
        again(order);
        house.work();
        assertSigned(order);
    }

    @Test
    void anOwnerWhoDeclinesIsNotAskedAgainByItself() {
        remote.phone = Phone.DECLINES;
        var order = house.ordered();
        house.work();
        workAfter(Duration.ofMinutes(1));
        assertThat(house.task(order)).satisfies(task -> {
            assertThat(task.state()).isEqualTo(SigningState.FAILED);
            assertThat(task.nextTryAt()).isEmpty();
            assertThat(task.failure()).contains("signing.signature-declined");
        });
        assertThat(house.lines).anySatisfy(line -> assertThat(line.action()).isEqualTo("signing.decline-paper"));
    }

    @Test
    void aServiceThatIsAwayForADayLosesNothing() {
        remote.away = true;
        var order = house.ordered();
        house.work();
        for (var hour = 0; hour < 24; hour++) {
            workAfter(Duration.ofHours(1));
        }
        assertThat(house.task(order)).satisfies(task -> {
            assertThat(task.state()).isEqualTo(SigningState.FAILED);
            assertThat(task.attempts()).isEqualTo(25);
            assertThat(task.failure()).contains("signing.key-away");
            assertThat(task.nextTryAt()).contains(house.now.plus(Duration.ofMinutes(15)));
        });
        remote.away = false;
        workAfter(Duration.ofHours(1));
        assertSigned(order);
    }

    @Test
    void aServiceThatGoesAwayWhileItsOwnerThinksIsAskedForTheSameAnswer() {
        remote.phone = Phone.LIES_IN_A_DRAWER;
        var order = house.ordered();
        house.work();
        remote.away = true;
        workAfter(Duration.ofSeconds(10));
        remote.away = false;
        remote.phone = Phone.CONFIRMS;
        workAfter(Duration.ofSeconds(30));
        assertSigned(order);
        assertThat(Collections.frequency(remote.calls, "credentials/authorize")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed", "taken", "attached", "entered"})
    void aProgramThatDiesWhenTheAnswerIsThereAsksAnewAndIssuesOnce(String gap) {
        remote.phone = Phone.LIES_IN_A_DRAWER;
        var order = house.ordered();
        house.work();
        remote.phone = Phone.CONFIRMS;
        house.gaps.dieAt(gap);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> workAfter(Duration.ofSeconds(10)))
                .isInstanceOf(Gaps.Killed.class);
        workAfter(Duration.ofMinutes(2));
        again(order);
        workAfter(Duration.ofSeconds(10));
        workAfter(Duration.ofSeconds(10));
        assertSigned(order);
    }

    @Test
    void aTokenThatHoldsNoMoreIsReplaced() {
        house.ordered();
        house.work();
        remote.forgetTokens();
        var order = house.ordered();
        house.work();
        assertSigned(order);
    }

    @Test
    void aSignatureOfSomethingElseNeverComesIntoAPaper() {
        remote.lies = true;
        var order = house.ordered();
        house.work();
        assertThat(house.task(order)).satisfies(task -> {
            assertThat(task.state()).isEqualTo(SigningState.FAILED);
            assertThat(task.failure()).contains("signing.signing-failed");
        });
        assertThat(house.files.of(order.thing())).isEmpty();
    }

    @Test
    void aCredentialThatIsNotThereIsSaidSo() {
        house = house("GX9999999");
        var order = house.ordered();
        house.work();
        assertThat(house.task(order).failure()).isEqualTo(Optional.of("signing.key-unknown"));
    }

    private void workAfter(Duration time) {
        house.pass(time);
        house.work();
    }

    private void again(SignPaper order) {
        house.everywhere(() ->
                house.desk.again(order.province(), order.id(), Actor.officer(order.officer(), SigningHouse.COMMUNE)));
        assertThat(RowScope.current()).isEqualTo(RowScope.NOTHING);
    }

    private void assertSigned(SignPaper order) {
        assertThat(house.task(order).state()).isEqualTo(SigningState.SIGNED);
        assertThat(house.files.of(order.thing())).hasSize(1);
        assertThat(house.findings(order))
                .extracting(SignatureFinding::verdict)
                .containsExactly(Verdict.GOOD, Verdict.GOOD);
        assertThat(house.findings(order).getLast().signer()).isEqualTo("UBND xã Trường Hà (thử nghiệm)");
    }
}
