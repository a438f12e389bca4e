package vn.langso.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Slice;
import vn.langso.territory.AreaScope;

/**
 * Who holds which office, where and how long. Offices are given and taken by the administrators of the area; a powerful
 * one works only once a second administrator has confirmed it.
 */
public interface Staff {

    /** The roles a person holds today; empty for somebody without office. */
    List<Grant> grantsOf(UUID person);

    /**
     * Gives a role. Safe to repeat with the same content.
     *
     * @return the person who holds it from now on, or once it is confirmed
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#GRANT_WRONG} with the fields to blame,
     *     {@link PeopleProblem#GRANT_TO_ONESELF}, {@link PeopleProblem#GRANT_OUT_OF_REACH},
     *     {@link PeopleProblem#PERSON_WRONG}, {@link PeopleProblem#KEY_REUSED}
     */
    UUID grant(GrantRole command, Actor actor);

    /**
     * The second administrator's word for a powerful role.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#GRANT_UNKNOWN}, {@link PeopleProblem#SECOND_PERSON_NEEDED},
     *     {@link PeopleProblem#GRANT_OUT_OF_REACH}, {@link PeopleProblem#GRANT_DECIDED}
     */
    void confirm(UUID grant, Actor actor);

    /**
     * Takes a role back, at once.
     *
     * @param reason why, for the record
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#GRANT_UNKNOWN}, {@link PeopleProblem#GRANT_WRONG},
     *     {@link PeopleProblem#GRANT_OUT_OF_REACH}, {@link PeopleProblem#GRANT_DECIDED},
     *     {@link PeopleProblem#LAST_ADMINISTRATOR}
     */
    void withdraw(UUID grant, String reason, Actor actor);

    /** @throws vn.langso.kernel.Refusal {@link PeopleProblem#GRANT_UNKNOWN}, also when it is out of sight */
    Office office(UUID grant, AreaScope scope);

    /**
     * A piece of the list of offices, by holder's name.
     *
     * @param after {@link Slice#next} of the piece before; empty for the first
     * @param limit 1 to 200
     */
    Slice<Office> list(OfficeFilter filter, AreaScope scope, Optional<String> after, int limit);

    /** Hands over every office that a filter lets through, in the list's order, piece by piece. */
    void export(OfficeFilter filter, AreaScope scope, Consumer<Office> sink);
}
