package vn.langso.identity.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.identity.IdentityNumber;
import vn.langso.identity.Person;
import vn.langso.territory.Spelling;

/** Finds somebody whom the asker can name as well as number: a typing error must not lead to a stranger. */
@Component
class PeopleByNumber {

    private final PersonStore people;
    private final PersonKeyStore keys;

    PeopleByNumber(PersonStore people, PersonKeyStore keys) {
        this.people = people;
        this.keys = keys;
    }

    Optional<Person> find(String number, String name) {
        return IdentityNumber.parse(number)
                .map(PersonKey::of)
                .flatMap(keys::personOf)
                .flatMap(people::find)
                .filter(person -> Spelling.folded(person.name()).equals(Spelling.folded(name)));
    }
}
