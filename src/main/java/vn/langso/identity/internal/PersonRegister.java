package vn.langso.identity.internal;

import static vn.langso.identity.PeopleProblem.KEY_REUSED;
import static vn.langso.identity.PeopleProblem.NUMBER_TAKEN;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.identity.IdentityNumber;
import vn.langso.identity.NewPerson;
import vn.langso.identity.Person;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;

/** Adds people. A number leads to one person of the whole country. */
@Component
class PersonRegister {

    private final PersonStore people;
    private final PersonKeyStore keys;
    private final ScopedTransactions transactions;
    private final Audit audit;
    private final InstantSource clock;

    PersonRegister(
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

    /** See {@link vn.langso.identity.People#add}. */
    void add(NewPerson person, Person.Source source, Actor actor) {
        new PersonCheck(Vietnam.today(clock)).person(person).refuse();
        // the whole country's numbers are compared, whatever the actor may see of them
        transactions.run(RowScope.EVERYTHING, () -> {
            people.lock(person.id());
            people.find(person.id())
                    .ifPresentOrElse(earlier -> repeat(earlier, person, source), () -> insert(person, source, actor));
        });
    }

    private static void repeat(Person earlier, NewPerson person, Person.Source source) {
        if (!known(person, source).equals(earlier)) {
            throw new Refusal(KEY_REUSED);
        }
    }

    private void insert(NewPerson person, Person.Source source, Actor actor) {
        var papers = papers(person);
        keys.lock(papers);
        if (papers.stream().anyMatch(key -> keys.personOf(key).isPresent())) {
            throw new Refusal(NUMBER_TAKEN, new FieldProblem("identityNumber", "people.number.taken"));
        }
        people.add(known(person, source), clock.instant());
        papers.forEach(key -> keys.add(person.id(), key, clock.instant()));
        audit.record(new AuditEntry(
                actor,
                person.province(),
                "people.add-person",
                "person:" + person.id(),
                Map.of("source", source.name())));
    }

    private static List<PersonKey> papers(NewPerson person) {
        var papers = new ArrayList<PersonKey>();
        number(person).map(PersonKey::of).ifPresent(papers::add);
        person.oldNumber().map(it -> new PersonKey(KeyKind.OLD_NUMBER, it)).ifPresent(papers::add);
        person.passport().map(it -> new PersonKey(KeyKind.PASSPORT, it)).ifPresent(papers::add);
        return papers;
    }

    private static Person known(NewPerson person, Person.Source source) {
        return new Person(
                person.id(),
                person.name().strip(),
                person.sex().or(() -> number(person).map(IdentityNumber::sex)),
                person.birth(),
                person.province(),
                person.commune(),
                Optional.empty(),
                number(person).map(IdentityNumber::tail),
                person.phone(),
                Optional.empty(),
                person.languages(),
                0,
                source,
                0);
    }

    private static Optional<IdentityNumber> number(NewPerson person) {
        return person.identityNumber().flatMap(IdentityNumber::parse);
    }
}
