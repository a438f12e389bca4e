package vn.langso.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.procedures.DossierStatus.FINISHED;
import static vn.langso.procedures.DossierStatus.HANDED_OVER;
import static vn.langso.procedures.DossierStatus.NEWLY_REGISTERED;
import static vn.langso.procedures.DossierStatus.NOT_RECEIVED;
import static vn.langso.procedures.DossierStatus.PAYMENT_ASKED;
import static vn.langso.procedures.DossierStatus.PROCESSING;
import static vn.langso.procedures.DossierStatus.RECEIVED;
import static vn.langso.procedures.DossierStatus.STOPPED;
import static vn.langso.procedures.DossierStatus.SUPPLEMENT_ASKED;
import static vn.langso.procedures.DossierStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierStatusTest {

    @Test
    void theTenNationalCodesNameTenStates() {
        assertThat(IntStream.rangeClosed(1, 10)
                        .mapToObj(code -> DossierStatus.of(code).orElseThrow()))
                .containsExactly(DossierStatus.values());
        assertThat(DossierStatus.of(0)).isEmpty();
        assertThat(DossierStatus.of(11)).isEmpty();
    }

    @Test
    void theFourFinalStatesAreThoseOfTheNationalList() {
        assertThat(EnumSet.allOf(DossierStatus.class).stream().filter(DossierStatus::closed))
                .containsExactly(NOT_RECEIVED, WITHDRAWN, STOPPED, HANDED_OVER);
    }

    @Test
    void aSupplementAndAPaymentPauseTheClock() {
        assertThat(EnumSet.allOf(DossierStatus.class).stream().filter(DossierStatus::pausesClock))
                .containsExactly(SUPPLEMENT_ASKED, PAYMENT_ASKED);
    }

    @Test
    void everyStateIsReachedFromANewDossier() {
        assertThat(reachableFrom(NEWLY_REGISTERED)).isEqualTo(EnumSet.allOf(DossierStatus.class));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateLeadsToAnEnd(DossierStatus status) {
        assertThat(reachableFrom(status)).anyMatch(DossierStatus::closed);
    }

    @ParameterizedTest
    @EnumSource
    void noStateFollowsItselfOrLeadsBackToTheBeginning(DossierStatus status) {
        assertThat(status.next()).doesNotContain(status, NEWLY_REGISTERED);
    }

    @ParameterizedTest
    @EnumSource
    void aPauseGoesOnWhereItBegan(DossierStatus status) {
        if (status.pausesClock()) {
            assertThat(status.next()).contains(PROCESSING);
        }
    }

    @Test
    void aResultIsHandedOverAndNothingElse() {
        assertThat(FINISHED.next()).containsExactly(HANDED_OVER);
        assertThat(RECEIVED.next()).doesNotContain(FINISHED);
    }

    private static Set<DossierStatus> reachableFrom(DossierStatus start) {
        var reached = EnumSet.of(start);
        while (true) {
            var further = EnumSet.copyOf(reached);
            reached.forEach(status -> further.addAll(status.next()));
            if (further.equals(reached)) {
                return reached;
            }
            reached = further;
        }
    }
}
