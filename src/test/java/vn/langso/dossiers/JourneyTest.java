package vn.langso.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.langso.dossiers.Births.APPROVER;
import static vn.langso.dossiers.Births.OFFICER;
import static vn.langso.dossiers.Births.OTHER_COMMUNE;
import static vn.langso.dossiers.Births.PARENT;
import static vn.langso.dossiers.Births.STRANGER;
import static vn.langso.dossiers.Births.WARD;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.messages.InboxMessage;
import vn.langso.messages.Messages;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;
import vn.langso.testing.PlatformTest;

/** A dossier on its whole way, on the real database, with real signatures. */
@PlatformTest
class JourneyTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    Desk desk;

    @Autowired
    Messages messages;

    @Test
    void goesFromFilingToASignedResultInThePersonsStore() {
        var code = dossiers.submit(Births.submission(), PARENT);

        act(code, new DeskAct.Receive());
        act(code, new DeskAct.EndStep("propose", "đủ điều kiện"));
        desk.act(code, version(code), new DeskAct.Approve(SignAs.DEPUTY, ""), APPROVER, WARD);
        awaitStatus(code, DossierStatus.FINISHED);
        dossiers.collect(code, PARENT);

        var dossier = dossiers.own(code, PARENT);
        assertThat(dossier.status()).isEqualTo(DossierStatus.HANDED_OVER);
        assertThat(dossier.history())
                .extracting(DossierEvent::act)
                .containsExactly("submit", "receive", "begin", "step-propose", "approve", "finish", "collect");
        assertThat(dossier.history()).extracting(DossierEvent::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(dossiers.results(PARENT)).extracting(OwnResult::dossier).contains(code);
    }

    @Test
    void tellsTheApplicantOnceInTheInbox() {
        var code = dossiers.submit(Births.submission(), PARENT);
        act(code, new DeskAct.Receive());

        await().untilAsserted(() -> assertThat(messages.inbox(PARENT, 100, null).items())
                .filteredOn(message -> message.arguments().contains(code.value()))
                .extracting(InboxMessage::template)
                .containsExactlyInAnyOrder("dossier-filed", "dossier-received"));
        assertThat(messages.inbox(STRANGER, 100, null).items())
                .noneMatch(message -> message.arguments().contains(code.value()));
    }

    @Test
    void isInTheOfficersListInTheSameMoment() {
        var code = dossiers.submit(Births.submission(), PARENT);

        var list = desk.list(DeskFilter.everythingOpen(), 100, null, OFFICER, WARD);

        assertThat(list.items()).extracting(DossierLine::code).contains(code);
    }

    @Test
    void thirtyCopiesOfOneSubmissionAreOneDossier() throws Exception {
        var submission = Births.submission();
        Callable<DossierCode> submit = () -> dossiers.submit(submission, PARENT);

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = crowd.invokeAll(
                    IntStream.range(0, 30).mapToObj(each -> submit).toList());
            assertThat(codes.stream().map(Future::resultNow).distinct()).hasSize(1);
        }
    }

    @Test
    void refusesOtherContentUnderTheSameKey() {
        var submission = Births.submission();
        dossiers.submit(submission, PARENT);
        var other = new SubmitDossier(
                submission.key(),
                submission.procedure(),
                submission.caseCode(),
                submission.form(),
                submission.answers(),
                "01774",
                submission.channel(),
                List.of());

        assertRefused(DossiersProblem.KEY_REUSED, () -> dossiers.submit(other, PARENT));
    }

    @Test
    void aSupplementStopsTheClockAndItsAnswerRestartsIt() {
        var code = dossiers.submit(Births.submission(), PARENT);
        act(code, new DeskAct.Receive());
        var due = dossiers.own(code, PARENT).line().dueAt();

        act(code, new DeskAct.AskSupplement("Bản chụp giấy chứng sinh bị mờ", inAWeek()));
        var paused = dossiers.own(code, PARENT);
        dossiers.supplement(code, "Tôi đã chụp lại", List.of(), PARENT);
        var resumed = dossiers.own(code, PARENT);

        assertThat(due).isPresent();
        assertThat(paused.line().dueAt()).isEmpty();
        assertThat(paused.line().urgency()).isEqualTo(Urgency.PAUSED);
        assertThat(resumed.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(resumed.line().dueAt()).isEqualTo(due);
        assertThat(resumed.slips())
                .extracting(IssuedSlip::form)
                .containsExactly(IssuedSlip.Form.RECEIPT, IssuedSlip.Form.SUPPLEMENT);
    }

    @Test
    void twoOfficersAtOnceChangeItOnce() {
        var code = dossiers.submit(Births.submission(), PARENT);
        var seen = version(code);
        desk.act(code, seen, new DeskAct.Receive(), OFFICER, WARD);

        assertRefused(
                DossiersProblem.CHANGED_MEANWHILE,
                () -> desk.act(code, seen, new DeskAct.Refuse("Thiếu thành phần hồ sơ"), APPROVER, WARD));
    }

    @Test
    void isNobodyElses() {
        var code = dossiers.submit(Births.submission(), PARENT);

        assertRefused(DossiersProblem.DOSSIER_UNKNOWN, () -> dossiers.own(code, STRANGER));
        assertRefused(DossiersProblem.DOSSIER_UNKNOWN, () -> desk.open(code, OFFICER, OTHER_COMMUNE));
        assertThat(desk.list(DeskFilter.everythingOpen(), 100, null, OFFICER, OTHER_COMMUNE)
                        .items())
                .extracting(DossierLine::code)
                .doesNotContain(code);
    }

    @Test
    void tellsAnybodyWithItsCodeWhereItIsAndNotWhoseItIs() {
        var code = dossiers.submit(Births.submission(), PARENT);

        assertThat(dossiers.state(code))
                .hasValueSatisfying(state -> assertThat(state.status()).isEqualTo(DossierStatus.NEWLY_REGISTERED));
        assertThat(dossiers.state(new DossierCode("H14.1-200101-0001"))).isEmpty();
    }

    @Test
    void nothingLeavesAFinalState() {
        var code = dossiers.submit(Births.submission(), PARENT);
        dossiers.withdraw(code, "", PARENT);

        assertRefused(DossiersProblem.NOT_NOW, () -> act(code, new DeskAct.Receive()));
        assertRefused(DossiersProblem.NOT_NOW, () -> dossiers.withdraw(code, "", PARENT));
    }

    @Test
    void payingAtTheCounterLetsItGoOn() {
        var code = dossiers.submit(Births.submission(), PARENT);
        act(code, new DeskAct.Receive());
        act(code, new DeskAct.AskPayment(vn.langso.procedures.Fee.Kind.FEE, 16_000, "2 bản sao"));

        act(code, new DeskAct.ConfirmPayment(1, "26TAA-0000123"));

        var dossier = dossiers.own(code, PARENT);
        assertThat(dossier.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(dossier.charges().getFirst().receipt()).contains("26TAA-0000123");
    }

    @Test
    void aMessageSentTwiceIsOne() {
        var code = dossiers.submit(Births.submission(), PARENT);
        var key = Ids.next();

        dossiers.write(key, code, "Bao giờ có kết quả ạ?", PARENT);
        dossiers.write(key, code, "Bao giờ có kết quả ạ?", PARENT);
        desk.write(Ids.next(), code, "Chiều nay nhé.", OFFICER, WARD);

        assertThat(dossiers.own(code, PARENT).messages())
                .extracting(DossierMessage::official)
                .containsExactly(false, true);
    }

    @Test
    void setsTheReceiptAsAPaper() {
        var code = dossiers.submit(Births.submission(), PARENT);
        act(code, new DeskAct.Receive());

        var dossier = dossiers.own(code, PARENT);

        assertThat(new String(desk.slip(dossier, dossier.slips().getFirst()), 0, 5))
                .isEqualTo("%PDF-");
    }

    private void act(DossierCode code, DeskAct act) {
        desk.act(code, version(code), act, OFFICER, WARD);
    }

    private int version(DossierCode code) {
        return desk.open(code, OFFICER, WARD).version();
    }

    private void awaitStatus(DossierCode code, DossierStatus wanted) {
        await().untilAsserted(
                        () -> assertThat(dossiers.own(code, PARENT).status()).isEqualTo(wanted));
    }

    private static LocalDate inAWeek() {
        return LocalDate.now(vn.langso.kernel.Vietnam.ZONE).plusDays(7);
    }

    private static void assertRefused(
            DossiersProblem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
