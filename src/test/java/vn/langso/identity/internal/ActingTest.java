package vn.langso.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.identity.Acting;
import vn.langso.identity.AskMandate;
import vn.langso.identity.BirthDate;
import vn.langso.identity.DataAccess;
import vn.langso.identity.Mandate;
import vn.langso.identity.Mandates;
import vn.langso.identity.NewPerson;
import vn.langso.identity.People;
import vn.langso.identity.PeopleProblem;
import vn.langso.identity.Purpose;
import vn.langso.identity.RecordConsent;
import vn.langso.identity.Sex;
import vn.langso.identity.SigninProblem;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Capacity;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.AreaScope;
import vn.langso.testing.PlatformTest;

@PlatformTest
class ActingTest {

    private static final UUID HELPER = UUID.fromString("01980000-0000-7000-8000-000022000010");
    private static final UUID PARENT = UUID.fromString("01980000-0000-7000-8000-000022000014");
    private static final UUID CHILD_MANDATE = UUID.fromString("01980000-0000-7000-8000-000122000001");
    private static final UUID CHILD = UUID.fromString("01980000-0000-7000-8000-000022000015");
    private static final UUID ELDER = UUID.fromString("01980000-0000-7000-8000-000022000017");
    private static final UUID SELLER = UUID.fromString("01980000-0000-7000-8000-000022000019");
    private static final AreaScope AREA = new AreaScope(Set.of("06673"));

    @Autowired
    Acting acting;

    @Autowired
    Mandates mandates;

    @Autowired
    People people;

    @Autowired
    DataAccess access;

    @Test
    void withoutAChoiceOneActsForOneself() {
        assertThat(acting.actorFor(PARENT, Optional.empty())).isEqualTo(Actor.self(PARENT));
    }

    @Test
    void aParentActsForAChildAndSeesItsData() {
        var actor = acting.actorFor(PARENT, Optional.of(CHILD_MANDATE));
        assertThat(actor.subject()).contains(CHILD);
        assertThat(actor.capacity()).isEqualTo(Capacity.GUARDIAN);
        assertThat(people.own(actor).name()).isEqualTo("Trần Minh Khôi");
    }

    @Test
    void nobodyElseUsesAMandate() {
        refused(PeopleProblem.MANDATE_ENDED, () -> acting.actorFor(SELLER, Optional.of(CHILD_MANDATE)));
        assertThat(acting.current(SELLER, Optional.of(CHILD_MANDATE))).isEmpty();
    }

    @Test
    void nobodyTriesOutNamesAndNumbersByAsking() {
        var curious = UUID.fromString("01980000-0000-7000-8000-000022000020");
        for (var guess = 0; guess < 10; guess++) {
            refused(PeopleProblem.MANDATE_WRONG, () -> mandates.ask(guess(), Actor.self(curious)));
        }
        refused(SigninProblem.TOO_MANY_TRIES, () -> mandates.ask(guess(), Actor.self(curious)));
    }

    private static AskMandate guess() {
        return new AskMandate(Ids.next(), "Bùi Thị Đoán", "004083004703", "Thủ tục đất đai", today().plusMonths(1));
    }

    @Test
    void aFamilyMemberActsOnceThePersonHasAgreedAndUntilThePersonWithdraws() {
        var ask = new AskMandate(Ids.next(), "bui van chien", number(SELLER), "Thủ tục đất đai", today().plusMonths(1));
        mandates.ask(ask, Actor.self(PARENT));
        mandates.ask(ask, Actor.self(PARENT));
        refused(PeopleProblem.MANDATE_ENDED, () -> acting.actorFor(PARENT, Optional.of(ask.id())));
        refused(PeopleProblem.MANDATE_UNKNOWN, () -> mandates.give(ask.id(), Actor.self(PARENT)));
        refused(PeopleProblem.MANDATE_UNKNOWN, () -> mandates.give(ask.id(), Actor.self(HELPER)));

        mandates.give(ask.id(), Actor.self(SELLER));
        assertThat(acting.actorFor(PARENT, Optional.of(ask.id())).consent()).contains(ask.id());

        mandates.withdraw(ask.id(), "", Actor.self(SELLER));
        refused(PeopleProblem.MANDATE_ENDED, () -> acting.actorFor(PARENT, Optional.of(ask.id())));
        refused(PeopleProblem.MANDATE_DECIDED, () -> mandates.give(ask.id(), Actor.self(SELLER)));
    }

    @Test
    void aHelperActsByASpokenConsentAndThePersonSeesIt() {
        var consent = consent(Mandate.Basis.SPOKEN, Optional.of("Lê Thị Minh Tâm"), Optional.empty());
        mandates.record(consent, helper(), AREA);
        var actor = acting.actorFor(HELPER, Optional.of(consent.id()));
        assertThat(actor.capacity()).isEqualTo(Capacity.HELPER);
        assertThat(actor.area()).contains("06673");

        people.own(actor);
        assertThat(access.readings(ELDER, Optional.empty(), 1)
                        .items()
                        .getFirst()
                        .purpose()
                        .reason())
                .isEqualTo(Purpose.Reason.MANDATE);
    }

    @Test
    void aConsentNeedsItsProof() {
        refused(
                PeopleProblem.MANDATE_WRONG,
                () -> mandates.record(
                        consent(Mandate.Basis.SPOKEN, Optional.empty(), Optional.empty()), helper(), AREA));
        refused(
                PeopleProblem.MANDATE_WRONG,
                () -> mandates.record(
                        consent(Mandate.Basis.PAPER, Optional.empty(), Optional.of("photo.jpg")), helper(), AREA));
        refused(
                PeopleProblem.MANDATE_WRONG,
                () -> mandates.record(
                        consent(Mandate.Basis.ON_SCREEN, Optional.empty(), Optional.empty()), helper(), AREA));
    }

    @Test
    void onlySomebodyInOfficeRecordsAConsent() {
        refused(
                PeopleProblem.PERSON_UNKNOWN,
                () -> mandates.record(
                        consent(Mandate.Basis.SPOKEN, Optional.of("Lê Thị Minh Tâm"), Optional.empty()),
                        Actor.self(PARENT),
                        AREA));
    }

    @Test
    void aChildsMandateEndsOnItsEighteenthBirthday() {
        var born = today().minusYears(10);
        var child = child(born);
        mandates.addChild(child, Actor.self(PARENT));
        mandates.addChild(child, Actor.self(PARENT));
        var mandate = mandates.of(PARENT).stream()
                .filter(it -> it.subject().equals(child.id()))
                .toList();
        assertThat(mandate)
                .singleElement()
                .extracting(Mandate::until)
                .isEqualTo(born.plusYears(18).atStartOfDay(Vietnam.ZONE).toInstant());
    }

    @Test
    void whoIsOfAgeIsNoChild() {
        refused(PeopleProblem.PERSON_WRONG, () -> mandates.addChild(child(today().minusYears(18)), Actor.self(PARENT)));
    }

    private static NewPerson child(LocalDate born) {
        return new NewPerson(
                Ids.next(),
                "Trần Bé Con",
                Optional.of(Sex.FEMALE),
                Optional.of(BirthDate.of(born)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "22",
                Optional.of("06673"),
                Optional.empty(),
                List.of("vi"));
    }

    private static RecordConsent consent(Mandate.Basis basis, Optional<String> witness, Optional<String> paper) {
        return new RecordConsent(Ids.next(), ELDER, basis, "Hồ sơ trợ cấp", witness, paper, today().plusMonths(2));
    }

    private static Actor helper() {
        return new Actor(
                Optional.of(HELPER), Optional.empty(), Capacity.HELPER, Optional.empty(), Optional.of("06673"), false);
    }

    private static String number(UUID seller) {
        assertThat(seller).isEqualTo(SELLER);
        return "022085022703";
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), Vietnam.ZONE);
    }

    private static void refused(vn.langso.kernel.Problem problem, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
