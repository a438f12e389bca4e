package vn.langso.identity;

import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Actor;

/** The people the platform knows. What staff read of them goes through {@link PersonalData}. */
public interface People {

    /**
     * The person behind an account of an e-ID provider: the one it has meant since its first login, else one with the
     * same identity number, else a new one. Name, birth date and level are refreshed from the account.
     *
     * @return the person's id
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#PERSON_WRONG} when name or number cannot be anybody's
     */
    UUID atLogin(EidAccount account);

    /**
     * Adds somebody. Safe to repeat with the same content.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#PERSON_WRONG} with the fields to blame,
     *     {@link PeopleProblem#NUMBER_TAKEN}, {@link PeopleProblem#KEY_REUSED}
     */
    void add(NewPerson person, Person.Source source, Actor actor);

    /**
     * The person's own data, for that person and for whoever acts for the person.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#PERSON_UNKNOWN}
     */
    Person own(Actor actor);

    /**
     * Corrects how to reach the one the actor stands for.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#PERSON_WRONG}, {@link PeopleProblem#CHANGED_MEANWHILE}
     */
    void correct(Contact contact, Actor actor);

    /** What to call somebody on pages shown to that same person. */
    Optional<String> nameOf(UUID person);
}
