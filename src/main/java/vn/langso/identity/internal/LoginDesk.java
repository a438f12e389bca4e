package vn.langso.identity.internal;

import static vn.langso.identity.PeopleProblem.PERSON_WRONG;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.identity.BirthDate;
import vn.langso.identity.EidAccount;
import vn.langso.identity.IdentityNumber;
import vn.langso.identity.Person;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;

/** Finds or makes the person behind an e-ID account. However many logins come at once, they find one person. */
@Service
class LoginDesk {

    private final PersonStore people;
    private final PersonKeyStore keys;
    private final ScopedTransactions transactions;
    private final Audit audit;
    private final InstantSource clock;

    LoginDesk(
            PersonStore people,
            PersonKeyStore keys,
            ScopedTransactions transactions,
            Audit audit,
            InstantSource clock) {
        this.people = people;
        this.keys = keys;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    UUID personOf(EidAccount account) {
        check(account);
        var number = number(account);
        var leads = leads(account, number);
        return transactions.call(RowScope.EVERYTHING, () -> {
            keys.lock(leads);
            var person = leads.stream()
                    .flatMap(key -> keys.personOf(key).stream())
                    .findFirst()
                    .map(known -> refresh(known, account, number))
                    .orElseGet(() -> add(account, number));
            leads.forEach(key -> keys.add(person, key, clock.instant()));
            return person;
        });
    }

    /** The account goes before the number: it has meant one person since its first login. */
    private static List<PersonKey> leads(EidAccount account, Optional<IdentityNumber> number) {
        var leads = new ArrayList<PersonKey>();
        leads.add(PersonKey.of(account));
        number.map(PersonKey::of).ifPresent(leads::add);
        return leads;
    }

    private UUID refresh(UUID person, EidAccount account, Optional<IdentityNumber> number) {
        var own = number.filter(
                it -> keys.personOf(PersonKey.of(it)).map(person::equals).orElse(true));
        people.refresh(person, said(person, account, own));
        return person;
    }

    private UUID add(EidAccount account, Optional<IdentityNumber> number) {
        var person = said(Ids.next(), account, number);
        people.add(person, clock.instant());
        audit.record(new AuditEntry(
                Actor.self(person.id()),
                AuditEntry.PLATFORM,
                "people.add-person",
                "person:" + person.id(),
                Map.of("source", Person.Source.EID.name())));
        return person.id();
    }

    /** An e-ID is believed in what it says; only what cannot be anybody's name or number is refused. */
    private void check(EidAccount account) {
        var check = new PersonCheck(Vietnam.today(clock)).name(account.name());
        account.identityNumber().ifPresent(it -> check.number(it, Optional.empty(), Optional.empty()));
        account.birthDate().map(BirthDate::of).ifPresent(check::birth);
        check.refuse();
        if (account.level() < 1 || account.level() > 2) {
            throw new Refusal(PERSON_WRONG);
        }
    }

    private static Optional<IdentityNumber> number(EidAccount account) {
        return account.identityNumber().flatMap(IdentityNumber::parse);
    }

    private static Person said(UUID id, EidAccount account, Optional<IdentityNumber> number) {
        return new Person(
                id,
                account.name().strip(),
                number.map(IdentityNumber::sex),
                account.birthDate().map(BirthDate::of),
                Person.PROVINCE_UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                number.map(IdentityNumber::tail),
                account.phone().filter(it -> it.matches("\\+?\\d{8,15}")),
                Optional.empty(),
                List.of("vi"),
                account.level(),
                Person.Source.EID,
                0);
    }
}
