package vn.langso.identity;

import java.util.List;
import java.util.UUID;
import vn.langso.kernel.Actor;
import vn.langso.territory.AreaScope;

/** The rights of people to act for others: how they come about and how they end. */
public interface Mandates {

    /** Those the person has or has asked for, and those given or to be answered; the newest first, at most 200. */
    List<Mandate> of(UUID person);

    /**
     * Asks somebody for the right to act for that person, who answers after logging in. Safe to repeat.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#MANDATE_WRONG} with the fields to blame,
     *     {@link PeopleProblem#KEY_REUSED}, {@link SigninProblem#TOO_MANY_TRIES} since asking tells whether a name and a
     *     number belong together
     */
    void ask(AskMandate command, Actor actor);

    /**
     * The person agrees to what was asked.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#MANDATE_UNKNOWN}, {@link PeopleProblem#MANDATE_DECIDED}
     */
    void give(UUID mandate, Actor actor);

    /**
     * Ends a mandate at once, or refuses one that was asked for. The person acted for may do it at any time without a
     * reason; so may the one who acts, save for a child.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#MANDATE_UNKNOWN}, {@link PeopleProblem#MANDATE_DECIDED}
     */
    void withdraw(UUID mandate, String reason, Actor actor);

    /**
     * Writes down the consent that somebody of the actor's area gave to the actor, who is in office there. Safe to
     * repeat.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#MANDATE_WRONG} with the fields to blame,
     *     {@link PeopleProblem#PERSON_UNKNOWN}, {@link PeopleProblem#KEY_REUSED}
     */
    void record(RecordConsent command, Actor actor, AreaScope scope);

    /**
     * Writes down who is the guardian of somebody of the area, by a decision. Safe to repeat.
     *
     * @throws vn.langso.kernel.Refusal as {@link #record}
     */
    void appoint(AppointGuardian command, Actor actor, AreaScope scope);

    /**
     * A parent adds a child under 18, who has no account, and may act for it until its eighteenth birthday. Safe to
     * repeat.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#PERSON_WRONG}, {@link PeopleProblem#NUMBER_TAKEN}: a child
     *     whom the platform knows already is joined to a parent at the one-stop shop
     */
    void addChild(NewPerson child, Actor actor);
}
