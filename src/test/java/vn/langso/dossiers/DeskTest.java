package vn.langso.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.langso.dossiers.Births.APPROVER;
import static vn.langso.dossiers.Births.OFFICER;
import static vn.langso.dossiers.Births.OTHER_COMMUNE;
import static vn.langso.dossiers.Births.PARENT;
import static vn.langso.dossiers.Births.WARD;
import static vn.langso.dossiers.Births.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;
import vn.langso.procedures.Fee;
import vn.langso.testing.PlatformTest;

/** What each act of the desk does and refuses. */
@PlatformTest
class DeskTest {

    private static final String WHY = "Thiếu giấy chứng sinh, Điều 16 Luật Hộ tịch";

    @Autowired
    Dossiers dossiers;

    @Autowired
    Desk desk;

    @Autowired
    Opinions opinions;

    @Autowired
    SavedViews views;

    @Test
    void refusingEndsItWithASlipAndAReason() {
        var code = filed();

        act(code, new DeskAct.Refuse(WHY));

        assertThat(open(code).status()).isEqualTo(DossierStatus.NOT_RECEIVED);
        assertThat(open(code).slips())
                .extracting(IssuedSlip::form, IssuedSlip::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(IssuedSlip.Form.REFUSAL, WHY));
    }

    @Test
    void nothingIsRefusedStoppedOrAskedForWithoutWords() {
        var code = filed();

        assertRefused(DossiersProblem.REASON_MISSING, () -> act(code, new DeskAct.Refuse("  ")));
        assertRefused(
                DossiersProblem.REASON_MISSING, () -> act(code, new DeskAct.AskSupplement("?", today().plusDays(5))));
        assertRefused(DossiersProblem.NEW_DATE_WRONG, () -> act(code, new DeskAct.AskSupplement(WHY, today())));
        assertThat(open(code).history()).hasSize(1);
    }

    @Test
    void whatIsAskedForOnceIsNotAskedForAgainBeforeItCame() {
        var code = filed();
        var ask = new DeskAct.AskSupplement(WHY, today().plusDays(5));
        act(code, ask);

        assertRefused(DossiersProblem.NOT_NOW, () -> act(code, ask));
        assertRefused(DossiersProblem.NOT_NOW, () -> act(code, new DeskAct.Receive()));
        assertRefused(DossiersProblem.NOT_NOW, () -> act(code, new DeskAct.ConfirmPayment(1, "26TAA-1")));
    }

    @Test
    void anAmountIsMoreThanNothing() {
        var code = received();

        assertRefused(
                DossiersProblem.REASON_MISSING, () -> act(code, new DeskAct.AskPayment(Fee.Kind.FEE, 0, "bản sao")));
    }

    @Test
    void onlyAnApproverEndsAStepThatDecides() {
        var code = proposed();

        assertRefused(DossiersProblem.STEP_NOT_YOURS, () -> act(code, new DeskAct.Approve(SignAs.CHAIR, "")));
        assertRefused(DossiersProblem.STEP_NOT_YOURS, () -> act(code, new DeskAct.Stop(WHY)));
        assertRefused(DossiersProblem.STEP_NOT_YOURS, () -> act(code, new DeskAct.EndStep("return", "")));

        desk.act(code, open(code).version(), new DeskAct.EndStep("return", "Xem lại"), APPROVER, WARD);
        assertThat(open(code).line().step()).contains("check");
    }

    @Test
    void whatIsBeingSignedIsLeftAlone() {
        var code = proposed();
        var version = open(code).version();
        desk.act(code, version, new DeskAct.Approve(SignAs.CHAIR, ""), APPROVER, WARD);

        assertThatThrownBy(() -> desk.act(code, version + 1, new DeskAct.Stop(WHY), APPROVER, WARD))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.act(code, version, new DeskAct.Approve(SignAs.CHAIR, ""), APPROVER, WARD))
                .isInstanceOf(Refusal.class);
        assertThat(open(code).history().stream().filter(event -> event.act().equals("approve")))
                .hasSize(1);
    }

    @Test
    void theResultIsHandedOverOnceThereIsOne() {
        var code = proposed();
        assertRefused(DossiersProblem.NOT_NOW, () -> act(code, new DeskAct.HandOver("Lý Thị Mỷ")));
        desk.act(code, open(code).version(), new DeskAct.Approve(SignAs.BY_ORDER, ""), APPROVER, WARD);
        awaitResult(code);

        assertRefused(DossiersProblem.REASON_MISSING, () -> act(code, new DeskAct.HandOver(" ")));
        act(code, new DeskAct.HandOver("Lý Thị Mỷ"));

        assertThat(open(code).status()).isEqualTo(DossierStatus.HANDED_OVER);
        assertRefused(DossiersProblem.NOT_NOW, () -> act(code, new DeskAct.HandOver("Lý Thị Mỷ")));
        assertRefused(DossiersProblem.NOT_NOW, () -> act(code, new DeskAct.Assign(Optional.of(person(4)))));
    }

    @Test
    void aStepEndsInOneOfItsOwnOutcomesOnly() {
        var code = received();

        assertRefused(DossiersProblem.OUTCOME_UNKNOWN, () -> act(code, new DeskAct.EndStep("return", "")));
        assertRefused(
                DossiersProblem.STEP_NOT_YOURS,
                () -> desk.act(code, open(code).version(), new DeskAct.Approve(SignAs.CHAIR, ""), APPROVER, WARD));
    }

    @Test
    void aPromisedDateStaysWhenTheStepEndsAndMayNotBeMovedAgain() {
        var code = received();
        var promised = workingDay();
        act(code, new DeskAct.Apologise(promised, "Chờ xác minh nơi cư trú"));
        var due = open(code).line().dueAt();

        act(code, new DeskAct.EndStep("propose", ""));

        assertThat(due.map(it -> LocalDate.ofInstant(it, Vietnam.ZONE))).contains(promised);
        assertThat(open(code).line().dueAt()).isEqualTo(due);
        assertRefused(
                DossiersProblem.NEW_DATE_WRONG,
                () -> act(code, new DeskAct.Apologise(promised.plusDays(30), "Chờ xác minh nơi cư trú")));
    }

    @Test
    void goesToAColleagueOfItsUnitAndToNobodyElse() {
        var code = filed();
        var elsewhere = person(5);

        assertRefused(DossiersProblem.ASSIGNEE_WRONG, () -> act(code, new DeskAct.Assign(Optional.of(elsewhere))));
        act(code, new DeskAct.Assign(Optional.of(person(6))));

        assertThat(open(code).line().assignee()).contains(person(6));
        assertThat(desk.names(List.of(person(6)), WARD)).containsEntry(person(6), "Đàm Quốc Việt");
        assertThat(desk.colleagues(Births.UNIT, WARD))
                .extracting(Colleague::person)
                .contains(person(4), person(6))
                .doesNotContain(elsewhere);
    }

    @Test
    void ofTwoOfficersAtOnceOneChangesIt() throws Exception {
        var code = filed();
        var version = open(code).version();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = Stream.of(OFFICER, APPROVER)
                    .<Callable<Boolean>>map(who -> () -> {
                        desk.act(code, version, new DeskAct.Receive(), who, WARD);
                        return true;
                    })
                    .toList();

            assertThat(officers.invokeAll(acts).stream().map(Future::state))
                    .containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
        }
    }

    @Test
    void anOfficerOfAnotherCommuneCanDoNothingWithIt() {
        var code = filed();
        var neighbour = Actor.officer(person(5), "01774");

        assertRefused(
                DossiersProblem.DOSSIER_UNKNOWN,
                () -> desk.act(code, 1, new DeskAct.Receive(), neighbour, OTHER_COMMUNE));
        assertRefused(DossiersProblem.DOSSIER_UNKNOWN, () -> desk.draft(code, SignAs.CHAIR, neighbour, OTHER_COMMUNE));
        assertRefused(
                DossiersProblem.DOSSIER_UNKNOWN,
                () -> opinions.ask(Ids.next(), code, person(5), "Có cư trú ở xã không?", neighbour, OTHER_COMMUNE));
    }

    @Test
    void whatIsGoingToBeSignedIsShownBefore() {
        var code = proposed();

        var draft = desk.draft(code, SignAs.DEPUTY, APPROVER, WARD);

        assertThat(draft.number()).startsWith("…/").endsWith("/KS");
        assertThat(draft.agency()).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG THỤC PHÁN");
        assertThat(draft.facts()).extracting(fact -> fact.value()).contains("Nông Minh An");
        assertThat(draft.signatory().lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void theControlSlipTellsEachStepWithItsShare() {
        var code = proposed();

        var stations = desk.stations(open(code));

        assertThat(stations).extracting(it -> it.step().code()).containsExactly("check", "decide");
        assertThat(stations.getFirst().by()).contains("Triệu Thị Lan");
        assertThat(stations).allMatch(it -> it.share().isPresent() && !it.late());
        assertThat(stations.getLast().to()).isEmpty();
    }

    @Test
    void anOpinionIsAskedAndGivenBesideTheSteps() {
        var code = received();
        var key = Ids.next();
        opinions.ask(key, code, person(6), "Tên con trùng với bản chụp không?", OFFICER, WARD);
        opinions.ask(key, code, person(6), "Tên con trùng với bản chụp không?", OFFICER, WARD);

        assertThat(opinions.asked(APPROVER, WARD)).extracting(Opinion::id).containsOnlyOnce(key);
        assertRefused(DossiersProblem.NOT_NOW, () -> opinions.answer(key, code, "Trùng", OFFICER, WARD));
        opinions.answer(key, code, "Trùng khớp", APPROVER, WARD);

        assertThat(opinions.of(code, OFFICER, WARD))
                .singleElement()
                .satisfies(opinion -> assertThat(opinion.answer()).contains("Trùng khớp"));
        assertThat(opinions.asked(APPROVER, WARD)).extracting(Opinion::id).doesNotContain(key);
        assertThat(open(code).line().step()).contains("check");
    }

    @Test
    void aSavedViewIsOnesOwn() {
        var view = new SavedView(Ids.next(), "Quá hạn của tôi", "tab=MINE&urgency=LATE");
        views.keep(view, OFFICER);
        views.keep(new SavedView(view.id(), "Đổi tên", view.query()), OFFICER);

        assertThat(views.of(OFFICER)).contains(new SavedView(view.id(), "Đổi tên", view.query()));
        assertThat(views.of(APPROVER)).extracting(SavedView::id).doesNotContain(view.id());
        views.remove(view.id(), APPROVER);
        views.remove(view.id(), OFFICER);
        assertThat(views.of(OFFICER)).extracting(SavedView::id).doesNotContain(view.id());
        assertRefused(
                DossiersProblem.VIEW_WRONG, () -> views.keep(new SavedView(Ids.next(), " ", "tab=MINE"), OFFICER));
    }

    private void awaitResult(DossierCode code) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (open(code).status() != DossierStatus.FINISHED && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(open(code).status()).isEqualTo(DossierStatus.FINISHED);
    }

    private DossierCode filed() {
        return dossiers.submit(Births.submission(), PARENT);
    }

    private DossierCode received() {
        var code = filed();
        act(code, new DeskAct.Receive());
        return code;
    }

    private DossierCode proposed() {
        var code = received();
        act(code, new DeskAct.EndStep("propose", ""));
        return code;
    }

    private void act(DossierCode code, DeskAct act) {
        desk.act(code, open(code).version(), act, OFFICER, WARD);
    }

    private Dossier open(DossierCode code) {
        return desk.open(code, OFFICER, WARD);
    }

    private static LocalDate today() {
        return LocalDate.now(Vietnam.ZONE);
    }

    /** A Wednesday in some weeks: offices work. */
    private static LocalDate workingDay() {
        return today().plusWeeks(4).with(java.time.DayOfWeek.WEDNESDAY);
    }

    private static void assertRefused(DossiersProblem problem, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
