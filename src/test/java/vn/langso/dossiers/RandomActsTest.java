package vn.langso.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.dossiers.Births.APPROVER;
import static vn.langso.dossiers.Births.PARENT;
import static vn.langso.dossiers.Births.WARD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;
import vn.langso.procedures.Fee;
import vn.langso.testing.PlatformTest;

/** Whatever officers and the applicant do in whatever order, a dossier keeps to the rules. */
@PlatformTest
class RandomActsTest {

    private static final int ACTS = 40;
    private static final String WHY = "Điều 16 Luật Hộ tịch";

    @Autowired
    Dossiers dossiers;

    @Autowired
    Desk desk;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void keepToTheTableOfTransitions(long seed) {
        var random = new Random(seed);
        var code = dossiers.submit(Births.submission(), PARENT);
        for (var count = 0; count < ACTS; count++) {
            attempt(code, random);
        }
        var history = desk.open(code, APPROVER, WARD).history();

        assertThat(history).extracting(DossierEvent::number).isEqualTo(numbers(history.size()));
        for (var index = 1; index < history.size(); index++) {
            var from = history.get(index - 1).status();
            var to = history.get(index).status();
            assertThat(from.closed()).as("%s after it was over", to).isFalse();
            assertThat(from == to || from.next().contains(to))
                    .as("%s to %s by %s", from, to, history.get(index).act())
                    .isTrue();
        }
    }

    @Test
    void theClockStandsWhileTheApplicantIsWaitedForAndOnlyThen() {
        var code = dossiers.submit(Births.submission(), PARENT);
        var random = new Random(377);
        for (var count = 0; count < ACTS; count++) {
            attempt(code, random);
            var dossier = desk.open(code, APPROVER, WARD);
            if (dossier.status().pausesClock()) {
                assertThat(dossier.line().dueAt()).isEmpty();
            } else if (dossier.status() == DossierStatus.PROCESSING) {
                assertThat(dossier.line().dueAt())
                        .hasValueSatisfying(due -> assertThat(due)
                                .isAfterOrEqualTo(dossier.receivedAt().orElse(Instant.MAX)));
            }
        }
    }

    private void attempt(DossierCode code, Random random) {
        var dossier = desk.open(code, APPROVER, WARD);
        var acts = new ArrayList<Runnable>();
        deskActs(dossier).forEach(act -> acts.add(() -> desk.act(code, dossier.version(), act, APPROVER, WARD)));
        acts.add(() -> dossiers.supplement(code, "", List.of(), PARENT));
        if (random.nextInt(20) == 0) {
            acts.add(() -> dossiers.withdraw(code, "", PARENT));
            acts.add(() -> dossiers.collect(code, PARENT));
        }
        try {
            acts.get(random.nextInt(acts.size())).run();
        } catch (Refusal refused) {
            var after = desk.open(code, APPROVER, WARD);
            // a result that was being signed may have been signed meanwhile
            assertThat(after.history().size() - dossier.history().size()).isBetween(0, 1);
        }
    }

    private static List<DeskAct> deskActs(Dossier dossier) {
        var charge = dossier.charges().size();
        return List.of(
                new DeskAct.Receive(),
                new DeskAct.AskSupplement(WHY, LocalDate.now(Vietnam.ZONE).plusDays(3)),
                new DeskAct.AskPayment(Fee.Kind.FEE, 8000, ""),
                new DeskAct.ConfirmPayment(charge, "26TAA-1"),
                new DeskAct.EndStep("propose", ""),
                new DeskAct.EndStep("return", ""),
                new DeskAct.Apologise(LocalDate.now(Vietnam.ZONE).plusDays(40), WHY),
                new DeskAct.Assign(Optional.of(Births.person(4))),
                new DeskAct.Assign(Optional.empty()),
                rare(dossier, new DeskAct.Approve(SignAs.CHAIR, "")),
                rare(dossier, new DeskAct.Stop(WHY)),
                rare(dossier, new DeskAct.Refuse(WHY)),
                new DeskAct.HandOver("Lý Thị Mỷ"));
    }

    /** What ends a dossier is seldom tried, so that its way is long. */
    private static DeskAct rare(Dossier dossier, DeskAct ending) {
        return dossier.version() % 4 == 0 ? ending : new DeskAct.Assign(Optional.empty());
    }

    private static List<Integer> numbers(int most) {
        return java.util.stream.IntStream.rangeClosed(1, most).boxed().toList();
    }
}
