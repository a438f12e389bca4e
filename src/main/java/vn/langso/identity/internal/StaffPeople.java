package vn.langso.identity.internal;

import static vn.langso.identity.PeopleProblem.PERSON_WRONG;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.langso.identity.GrantRole;
import vn.langso.identity.IdentityNumber;
import vn.langso.identity.NewPerson;
import vn.langso.identity.Person;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.Spelling;

/** Finds the person a role is given to by the identity number, or makes one who will log in later. */
@Component
class StaffPeople {

    private final PersonRegister register;
    private final PersonStore store;
    private final PersonKeyStore keys;
    private final InstantSource clock;

    StaffPeople(PersonRegister register, PersonStore store, PersonKeyStore keys, InstantSource clock) {
        this.register = register;
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /** A known number has to come with the right name: a typing error must not give a stranger a role. */
    UUID find(GrantRole command, Seat seat, Actor actor) {
        new PersonCheck(Vietnam.today(clock))
                .name(command.name())
                .number(command.identityNumber(), Optional.empty(), Optional.empty())
                .phone(command.phone())
                .refuse();
        var key = PersonKey.of(new IdentityNumber(command.identityNumber().replaceAll("[\\s.]", "")));
        keys.lock(List.of(key));
        var known = keys.personOf(key);
        known.ifPresent(person -> requireName(person, command.name()));
        return known.orElseGet(() -> add(command, key.value(), seat, actor));
    }

    private void requireName(UUID person, String name) {
        var same = store.find(person)
                .filter(it -> Spelling.folded(it.name()).equals(Spelling.folded(name)))
                .isPresent();
        if (!same) {
            throw new Refusal(PERSON_WRONG, new FieldProblem("name", "people.grant.name"));
        }
    }

    private UUID add(GrantRole command, String number, Seat seat, Actor actor) {
        var person = new NewPerson(
                Ids.next(),
                command.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(number),
                Optional.empty(),
                Optional.empty(),
                seat.province(),
                seat.commune(),
                command.phone(),
                List.of("vi"));
        register.add(person, Person.Source.STAFF, actor);
        return person.id();
    }
}
