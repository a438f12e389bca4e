package vn.langso.identity.internal;

import static vn.langso.identity.PeopleProblem.PERSON_UNKNOWN;
import static vn.langso.identity.PeopleProblem.SEARCH_TOO_SHORT;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.identity.BirthDate;
import vn.langso.identity.DataAccess;
import vn.langso.identity.DataField;
import vn.langso.identity.FoundPerson;
import vn.langso.identity.IdentityNumber;
import vn.langso.identity.Person;
import vn.langso.identity.PersonalData;
import vn.langso.identity.Purpose;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.territory.AreaScope;

/** Lets people in office read personal data of their area, and leaves a line about each reading. */
@Service
class PersonalDataDesk implements PersonalData {

    private static final Set<DataField> WHOLE = EnumSet.of(
            DataField.NAME,
            DataField.SEX,
            DataField.BIRTH,
            DataField.HOME,
            DataField.NUMBER_TAIL,
            DataField.CONTACT,
            DataField.LANGUAGES);
    private static final Set<DataField> BRIEF =
            EnumSet.of(DataField.NAME, DataField.BIRTH, DataField.HOME, DataField.NUMBER_TAIL);

    private final PersonStore people;
    private final PersonKeyStore keys;
    private final PersonSearch search;
    private final DataAccess access;
    private final ScopedTransactions transactions;
    private final Audit audit;

    PersonalDataDesk(
            PersonStore people,
            PersonKeyStore keys,
            PersonSearch search,
            DataAccess access,
            ScopedTransactions transactions,
            Audit audit) {
        this.people = people;
        this.keys = keys;
        this.search = search;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Override
    public Person read(UUID person, Purpose purpose, Actor actor, AreaScope scope) {
        return transactions.call(scope.rows(actor.person().orElse(null)), () -> {
            var known = known(person);
            access.record(person, WHOLE, purpose, actor);
            return known;
        });
    }

    @Override
    public IdentityNumber unmask(UUID person, Purpose purpose, Actor actor, AreaScope scope) {
        return transactions.call(scope.rows(actor.person().orElse(null)), () -> {
            var known = known(person);
            var number = keys.open(person, KeyKind.IDENTITY_NUMBER)
                    .map(IdentityNumber::new)
                    .orElseThrow(() -> new Refusal(PERSON_UNKNOWN));
            access.record(person, Set.of(DataField.NUMBER), purpose, actor);
            audit.record(new AuditEntry(
                    actor,
                    known.province(),
                    "people.unmask-number",
                    "person:" + person,
                    Map.of("reason", purpose.reason().name(), "detail", purpose.detail())));
            return number;
        });
    }

    @Override
    public List<FoundPerson> search(String text, Purpose purpose, Actor actor, AreaScope scope) {
        var query = PersonQuery.of(text)
                .orElseThrow(() -> new Refusal(SEARCH_TOO_SHORT, new FieldProblem("text", "people.search.short")));
        return transactions.call(scope.rows(actor.person().orElse(null)), () -> {
            var found = search.find(query);
            found.forEach(it -> access.record(it.id(), BRIEF, purpose, actor));
            return found.stream().map(PersonalDataDesk::brief).toList();
        });
    }

    private Person known(UUID person) {
        return people.find(person).orElseThrow(() -> new Refusal(PERSON_UNKNOWN));
    }

    private static FoundPerson brief(Person person) {
        Optional<Integer> year = person.birth().map(BirthDate::year);
        return new FoundPerson(person.id(), person.name(), year, person.commune(), person.maskedNumber());
    }
}
