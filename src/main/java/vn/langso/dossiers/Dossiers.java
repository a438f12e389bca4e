package vn.langso.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.procedures.DossierCode;

/** What a person does with dossiers: one's own, or those of the one acted for. */
public interface Dossiers {

    /**
     * Files a dossier; it is in the officers' list when this returns. Safe to repeat: the same key with the same content
     * gives the same code.
     *
     * @throws Refusal {@link DossiersProblem#KEY_REUSED}, {@link DossiersProblem#UNIT_WRONG},
     *     {@link DossiersProblem#PAPER_MISSING}, {@link vn.langso.procedures.ProceduresProblem#PROCEDURE_UNKNOWN}, and
     *     what {@link vn.langso.forms.Forms#check} refuses
     */
    DossierCode submit(SubmitDossier command, Actor actor);

    /** The dossiers of the one the actor stands for, the latest first. @param after code of the last one seen */
    Slice<DossierLine> own(Actor actor, int limit, @Nullable String after);

    /** @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}, also for somebody else's */
    Dossier own(DossierCode code, Actor actor);

    /** Where a dossier is, for anybody who has its code; says nothing of whose it is. */
    Optional<DossierState> state(DossierCode code);

    /**
     * Answers what was asked for; the clock runs on. Safe to repeat.
     *
     * @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}, {@link DossiersProblem#NOT_NOW}
     */
    void supplement(DossierCode code, String note, List<HandedPaper> papers, Actor actor);

    /** @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}, {@link DossiersProblem#NOT_NOW} */
    void withdraw(DossierCode code, String reason, Actor actor);

    /**
     * Writes to the officers. Safe to repeat.
     *
     * @param key made by the client once per message
     * @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}
     */
    void write(UUID key, DossierCode code, String text, Actor actor);

    /**
     * Says how it went, once it is over; a later word replaces the earlier.
     *
     * @param stars 1 to 5
     * @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}, {@link DossiersProblem#NOT_NOW}
     */
    void rate(DossierCode code, int stars, String words, Actor actor);

    /** The person has the result in hand: from now on it counts as handed over. Safe to repeat. */
    void collect(DossierCode code, Actor actor);

    /** Results of the one the actor stands for, the latest first: the person's own store. */
    List<OwnResult> results(Actor actor);
}
