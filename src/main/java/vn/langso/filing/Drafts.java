package vn.langso.filing;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.forms.Answers;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Slice;
import vn.langso.procedures.DossierCode;

/** Dossiers that are being filled in: one's own, or those begun for the one acted for. */
public interface Drafts {

    /**
     * Begins a draft with what is known of the person. Safe to repeat.
     *
     * @throws vn.langso.kernel.Refusal {@link FilingProblem#UNIT_WRONG}, {@link FilingProblem#CASE_WRONG},
     *     {@link FilingProblem#FILED_ELSEWHERE}, {@link FilingProblem#KEY_REUSED},
     *     {@link vn.langso.procedures.ProceduresProblem#PROCEDURE_UNKNOWN}
     */
    Draft begin(BeginDraft command, Actor actor);

    /** Those not filed yet, the latest first. @param limit 1 to 100 */
    Slice<Draft> list(Actor actor, int limit, @Nullable String after);

    /**
     * A draft under a form that can be shown: when its version is no more, the answers go over to today's by name.
     *
     * @throws vn.langso.kernel.Refusal {@link FilingProblem#DRAFT_UNKNOWN}
     */
    Draft open(UUID draft, Actor actor);

    /**
     * Saves a page and puts the end of the draft's life off.
     *
     * @throws vn.langso.kernel.Refusal {@link FilingProblem#DRAFT_UNKNOWN}, {@link FilingProblem#ALREADY_FILED},
     *     {@link FilingProblem#CHANGED_MEANWHILE} when these very answers are not those that were seen
     */
    Draft save(SavePage command, Actor actor);

    /** Tells answers to these questions from others. */
    String stamp(Set<String> questions, Answers answers);

    /** Throws a draft and its papers away. Safe to repeat. */
    void remove(UUID draft, Actor actor);

    /**
     * Files the draft. Safe to repeat: it becomes one dossier, however often it is sent.
     *
     * @throws vn.langso.kernel.Refusal {@link FilingProblem#DRAFT_UNKNOWN}, {@link FilingProblem#INCOMPLETE} with what
     *     is missing, and what {@link vn.langso.dossiers.Dossiers#submit} refuses
     */
    DossierCode submit(UUID draft, Actor actor);
}
