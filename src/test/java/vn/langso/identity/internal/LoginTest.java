package vn.langso.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.database.RowScope;
import vn.langso.identity.EidAccount;
import vn.langso.identity.People;
import vn.langso.identity.PretendAccounts;
import vn.langso.identity.Staff;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.testing.PlatformTest;

@PlatformTest
class LoginTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    PretendAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSameAccountIsTheSamePerson() {
        var number = number();
        var first = people.atLogin(account("same", "Nông Thị Sáu", number, 1));
        var second = people.atLogin(account("same", "Nông Thị Sáu Mới", number, 2));

        assertThat(second).isEqualTo(first);
        var person = people.own(Actor.self(first));
        assertThat(person.name()).isEqualTo("Nông Thị Sáu Mới");
        assertThat(person.level()).isEqualTo(2);
    }

    @Test
    void anotherAccountWithTheSameNumberIsTheSamePerson() {
        var number = number();
        var first = people.atLogin(account("one", "Nông Thị Bảy", number, 2));
        assertThat(people.atLogin(account("two", "Nông Thị Bảy", number, 2))).isEqualTo(first);
    }

    @Test
    void anAccountKeepsItsPersonEvenWhenItsNumberChanges() {
        var first = people.atLogin(account("kept", "Nông Thị Tám", number(), 2));
        var other = number();
        people.atLogin(account("stranger", "Nông Thị Chín", other, 2));

        assertThat(people.atLogin(account("kept", "Nông Thị Tám", other, 2))).isEqualTo(first);
        assertThat(people.own(Actor.self(first)).numberTail()).isNotEqualTo(Optional.of(other.substring(8)));
    }

    @Test
    void anAccountWithoutNumberIsAPersonToo() {
        var account = new EidAccount(
                "https://eid.test", "foreigner", "John Smith", Optional.empty(), Optional.empty(), Optional.empty(), 1);
        var person = people.own(Actor.self(people.atLogin(account)));
        assertThat(person.maskedNumber()).isEmpty();
    }

    @Test
    void thirtyLoginsAtOnceAreOnePerson() throws Exception {
        var number = number();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var logins = IntStream.range(0, 30)
                    .<Callable<UUID>>mapToObj(
                            i -> () -> people.atLogin(account("race" + i % 5, "Nông Thị Đua", number, 2)))
                    .toList();
            assertThat(threads.invokeAll(logins).stream().map(Future::resultNow).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void whatCannotBeAnybodysNameOrNumberIsRefusedByField() {
        assertThatThrownBy(() -> people.atLogin(account("bad", "<script>alert(1)</script>", "999199000001", 2)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::field)
                                .containsExactly("name", "identityNumber"));
    }

    @Test
    void theNumberIsNowhereInClear() {
        var number = number();
        var person = people.atLogin(account("hidden", "Nông Thị Kín", number, 2));
        var rows = RowScope.EVERYTHING.call(
                () -> jdbc.sql("""
                select person::text || (select string_agg(person_key::text, '') from person_key
                                         where person_key.person = person.id)
                  from person
                 where id = :id
                """).param("id", person).query(String.class).single());
        assertThat(rows).contains(number.substring(8)).doesNotContain(number);
    }

    @Test
    void peopleOfTheDemoLogInAndHoldTheirOffices() {
        var administrator = accounts.all().getFirst();
        var person = people.atLogin(new EidAccount(
                "https://eid.test",
                administrator.subject(),
                administrator.name(),
                Optional.of(administrator.identityNumber()),
                Optional.of(administrator.birthDate()),
                Optional.of(administrator.phone()),
                administrator.level()));
        assertThat(staff.grantsOf(person)).singleElement().satisfies(grant -> {
            assertThat(grant.role()).isEqualTo(Role.PROVINCE_ADMINISTRATOR);
            assertThat(grant.area()).isEqualTo("04");
        });
    }

    private static EidAccount account(String subject, String name, String number, int level) {
        return new EidAccount(
                "https://eid.test",
                subject,
                name,
                Optional.of(number),
                Optional.of(LocalDate.of(1991, 2, 3)),
                Optional.of("0912345678"),
                level);
    }

    private static String number() {
        return "004191" + NUMBERS.incrementAndGet();
    }
}
