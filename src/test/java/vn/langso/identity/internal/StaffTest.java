package vn.langso.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.identity.Grant;
import vn.langso.identity.GrantRole;
import vn.langso.identity.OfficeFilter;
import vn.langso.identity.PeopleProblem;
import vn.langso.identity.Staff;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.AreaScope;
import vn.langso.testing.PlatformTest;

@PlatformTest
class StaffTest {

    private static final UUID FIRST = UUID.fromString("01980000-0000-7000-8000-000004000001");
    private static final UUID SECOND = UUID.fromString("01980000-0000-7000-8000-000004000002");
    private static final UUID OF_COMMUNE = UUID.fromString("01980000-0000-7000-8000-000004000003");
    private static final UUID OFFICER = UUID.fromString("01980000-0000-7000-8000-000004000004");
    private static final AtomicInteger NUMBERS = new AtomicInteger(600_000);

    @Autowired
    Staff staff;

    @Test
    void anOrdinaryRoleWorksAtOnce() {
        var holder = staff.grant(command(Role.OFFICER, "01273"), by(OF_COMMUNE));
        assertThat(staff.grantsOf(holder)).containsExactly(new Grant(Role.OFFICER, "01273"));
    }

    @Test
    void aPowerfulRoleWorksOnceASecondAdministratorHasConfirmedIt() {
        var command = command(Role.ACCOUNTANT, "01273");
        var holder = staff.grant(command, by(FIRST));
        assertThat(staff.grantsOf(holder)).isEmpty();
        refused(PeopleProblem.SECOND_PERSON_NEEDED, () -> staff.confirm(command.id(), by(FIRST)));

        staff.confirm(command.id(), by(SECOND));
        assertThat(staff.grantsOf(holder)).hasSize(1);
        refused(PeopleProblem.GRANT_DECIDED, () -> staff.confirm(command.id(), by(OF_COMMUNE)));
    }

    @Test
    void ofTwoAdministratorsWhoConfirmAtOnceOneDoes() throws Exception {
        var command = command(Role.APPROVER, "01273");
        staff.grant(command, by(FIRST));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var confirmations = Stream.of(SECOND, OF_COMMUNE)
                    .<Callable<Boolean>>map(who -> () -> {
                        staff.confirm(command.id(), by(who));
                        return true;
                    })
                    .toList();
            assertThat(threads.invokeAll(confirmations).stream().map(Future::state))
                    .containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
        }
    }

    @Test
    void nobodyGrantsBeyondTheOwnAreaOrRole() {
        refused(PeopleProblem.GRANT_OUT_OF_REACH, () -> staff.grant(command(Role.HELPER, "01774"), by(OF_COMMUNE)));
        refused(PeopleProblem.GRANT_OUT_OF_REACH, () -> staff.grant(command(Role.LEADER, "04"), by(OF_COMMUNE)));
        refused(PeopleProblem.GRANT_OUT_OF_REACH, () -> staff.grant(command(Role.HELPER, "06673"), by(FIRST)));
        refused(PeopleProblem.GRANT_OUT_OF_REACH, () -> staff.grant(command(Role.HELPER, "01273"), by(OFFICER)));
    }

    @Test
    void nobodyGrantsToOneself() {
        var mine = new GrantRole(
                Ids.next(),
                "Nông Thị Hiền",
                "004184004037",
                Optional.empty(),
                Role.OFFICER,
                "01273",
                today(),
                Optional.empty());
        refused(PeopleProblem.GRANT_TO_ONESELF, () -> staff.grant(mine, by(FIRST)));
    }

    @Test
    void aKnownNumberWithAnotherNameIsATypingError() {
        var wrong = new GrantRole(
                Ids.next(),
                "Nguyễn Văn Khác",
                "004191004148",
                Optional.empty(),
                Role.OFFICER,
                "01273",
                today(),
                Optional.empty());
        refused(PeopleProblem.PERSON_WRONG, () -> staff.grant(wrong, by(FIRST)));
    }

    @Test
    void aRepeatGrantsNothingTwiceAndOtherContentIsRefused() {
        var command = command(Role.HELPER, "01273");
        var holder = staff.grant(command, by(FIRST));
        assertThat(staff.grant(command, by(FIRST))).isEqualTo(holder);
        assertThat(staff.grantsOf(holder)).hasSize(1);
        var other = new GrantRole(
                command.id(),
                command.name(),
                command.identityNumber(),
                Optional.empty(),
                Role.LEADER,
                "01273",
                today(),
                Optional.empty());
        refused(PeopleProblem.KEY_REUSED, () -> staff.grant(other, by(FIRST)));
    }

    @Test
    void aWithdrawnRoleEndsAtOnce() {
        var command = command(Role.HELPER, "01273");
        var holder = staff.grant(command, by(FIRST));
        refused(PeopleProblem.GRANT_WRONG, () -> staff.withdraw(command.id(), " ", by(FIRST)));
        staff.withdraw(command.id(), "Chuyển công tác", by(OF_COMMUNE));
        assertThat(staff.grantsOf(holder)).isEmpty();
        refused(PeopleProblem.GRANT_DECIDED, () -> staff.withdraw(command.id(), "Lần nữa", by(FIRST)));
    }

    @Test
    void aRoleOfTomorrowGivesNothingToday() {
        var command = new GrantRole(
                Ids.next(),
                "Nông Văn Mai",
                number(),
                Optional.empty(),
                Role.HELPER,
                "01273",
                today().plusDays(1),
                Optional.empty());
        assertThat(staff.grantsOf(staff.grant(command, by(FIRST)))).isEmpty();
    }

    @Test
    void aListShowsTheOwnAreaPieceByPiece() {
        var commune = new AreaScope(Set.of("01774"));
        assertThat(staff.list(OfficeFilter.EVERYTHING, commune, Optional.empty(), 100)
                        .items())
                .isNotEmpty()
                .allMatch(office -> office.area().equals("01774"));

        var province = new AreaScope(Set.of("22"));
        var first = staff.list(OfficeFilter.EVERYTHING, province, Optional.empty(), 5);
        var second = staff.list(OfficeFilter.EVERYTHING, province, first.next(), 5);
        assertThat(first.items()).hasSize(5).doesNotContainAnyElementsOf(second.items());
        assertThat(staff.list(OfficeFilter.EVERYTHING, AreaScope.NOWHERE, Optional.empty(), 5)
                        .items())
                .isEmpty();
    }

    @Test
    void aCommunesAdministratorGivesNoCodeToSomebodyOfGreaterRights() {
        refused(PeopleProblem.GRANT_OUT_OF_REACH, () -> staff.admit(FIRST, by(OF_COMMUNE)));
        refused(PeopleProblem.GRANT_TO_ONESELF, () -> staff.admit(OF_COMMUNE, by(OF_COMMUNE)));
        assertThat(staff.admit(OFFICER, by(OF_COMMUNE))).isEqualTo(OFFICER);
    }

    private static void refused(PeopleProblem problem, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static GrantRole command(Role role, String area) {
        return new GrantRole(
                Ids.next(), "Nông Văn Mới", number(), Optional.empty(), role, area, today(), Optional.empty());
    }

    private static Actor by(UUID person) {
        return Actor.self(person);
    }

    private static String number() {
        return "004091" + NUMBERS.incrementAndGet();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), Vietnam.ZONE);
    }
}
