package vn.langso.identity;

import java.util.List;
import java.util.UUID;
import vn.langso.kernel.Actor;
import vn.langso.territory.AreaScope;

/**
 * The only way for somebody in office to get personal data: within the own area, with a purpose, and never without a
 * line in the person's log (see {@link DataAccess}).
 */
public interface PersonalData {

    /**
     * What is known of somebody; the identity number by its last four digits.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#PERSON_UNKNOWN}, also for somebody of another area;
     *     {@link PeopleProblem#PURPOSE_MISSING}
     */
    Person read(UUID person, Purpose purpose, Actor actor, AreaScope scope);

    /**
     * The whole identity number: a deliberate act, audited beside being logged.
     *
     * @throws vn.langso.kernel.Refusal as {@link #read}; {@link PeopleProblem#PERSON_UNKNOWN} also for somebody without
     *     a number
     */
    IdentityNumber unmask(UUID person, Purpose purpose, Actor actor, AreaScope scope);

    /**
     * People of the area by identity number, old number or passport (exact), by telephone number (exact), or by name
     * (each word, with or without diacritics). Each one found has a line in the log.
     *
     * @return at most 20, by name
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#SEARCH_TOO_SHORT}, {@link PeopleProblem#PURPOSE_MISSING}
     */
    List<FoundPerson> search(String text, Purpose purpose, Actor actor, AreaScope scope);
}
