package vn.langso.identity.internal;

import static vn.langso.identity.PeopleProblem.CHANGED_MEANWHILE;
import static vn.langso.identity.PeopleProblem.PERSON_UNKNOWN;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.identity.Contact;
import vn.langso.identity.DataAccess;
import vn.langso.identity.DataField;
import vn.langso.identity.EidAccount;
import vn.langso.identity.NewPerson;
import vn.langso.identity.People;
import vn.langso.identity.Person;
import vn.langso.identity.Purpose;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Capacity;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;

/** Adds people and keeps what is known of them. */
@Service
class PeopleDesk implements People {

    private static final Purpose BY_MANDATE = new Purpose(Purpose.Reason.MANDATE, Purpose.Reason.MANDATE.name());

    private final PersonStore people;
    private final PersonRegister register;
    private final DataAccess access;
    private final LoginDesk logins;
    private final ScopedTransactions transactions;
    private final Audit audit;
    private final InstantSource clock;

    PeopleDesk(
            PersonStore people,
            PersonRegister register,
            DataAccess access,
            LoginDesk logins,
            ScopedTransactions transactions,
            Audit audit,
            InstantSource clock) {
        this.people = people;
        this.register = register;
        this.access = access;
        this.logins = logins;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public UUID atLogin(EidAccount account) {
        return logins.personOf(account);
    }

    @Override
    public void add(NewPerson person, Person.Source source, Actor actor) {
        register.add(person, source, actor);
    }

    @Override
    public Person own(Actor actor) {
        var person = subject(actor);
        return transactions.call(ownRows(actor), () -> {
            var known = people.find(person).orElseThrow(() -> new Refusal(PERSON_UNKNOWN));
            if (actor.helped() && actor.capacity() != Capacity.GUARDIAN) {
                access.record(person, EnumSet.allOf(DataField.class), BY_MANDATE, actor);
            }
            return known;
        });
    }

    @Override
    public void correct(Contact contact, Actor actor) {
        new PersonCheck(Vietnam.today(clock))
                .phone(contact.phone())
                .email(contact.email())
                .languages(contact.languages())
                .refuse();
        var person = subject(actor);
        transactions.run(ownRows(actor), () -> {
            var before = people.find(person).orElseThrow(() -> new Refusal(PERSON_UNKNOWN));
            if (!people.correct(person, contact)) {
                throw new Refusal(CHANGED_MEANWHILE);
            }
            audit.record(
                    new AuditEntry(actor, before.province(), "people.correct-contact", "person:" + person, Map.of()));
        });
    }

    @Override
    public Optional<String> nameOf(UUID person) {
        return transactions.call(
                new RowScope(Set.of(), person), () -> people.find(person).map(Person::name));
    }

    private static UUID subject(Actor actor) {
        return actor.subject().orElseThrow(() -> new Refusal(PERSON_UNKNOWN));
    }

    /** The rows of the one who has logged in, and so of whoever that person acts for. */
    private static RowScope ownRows(Actor actor) {
        return new RowScope(Set.of(), actor.person().orElseThrow(() -> new Refusal(PERSON_UNKNOWN)));
    }
}
