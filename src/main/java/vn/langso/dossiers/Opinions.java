package vn.langso.dossiers;

import java.util.List;
import java.util.UUID;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.DossierCode;
import vn.langso.territory.AreaScope;

/** What colleagues say on dossiers when they are asked; several at once, while the dossier goes on. */
public interface Opinions {

    /** All of a dossier, the first asked first. */
    List<Opinion> of(DossierCode code, Actor actor, AreaScope scope);

    /** Those that the actor is asked for and has not given, the oldest first. */
    List<Opinion> asked(Actor actor, AreaScope scope);

    /**
     * Asks a colleague who handles dossiers of that area. Safe to repeat.
     *
     * @param key made by the client once per question
     * @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}, {@link DossiersProblem#NOT_NOW} when it is over,
     *     {@link DossiersProblem#ASSIGNEE_WRONG}, {@link DossiersProblem#REASON_MISSING}
     */
    void ask(UUID key, DossierCode code, UUID colleague, String question, Actor actor, AreaScope scope);

    /**
     * Gives an opinion, once.
     *
     * @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}, {@link DossiersProblem#NOT_NOW} when somebody else was
     *     asked or it was given, {@link DossiersProblem#REASON_MISSING}
     */
    void answer(UUID opinion, DossierCode code, String answer, Actor actor, AreaScope scope);
}
