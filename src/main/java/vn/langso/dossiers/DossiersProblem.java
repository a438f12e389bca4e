package vn.langso.dossiers;

import vn.langso.kernel.Problem;

/** What this module refuses. */
public enum DossiersProblem implements Problem {
    /** There is none of this code, or it is not the caller's to see. */
    DOSSIER_UNKNOWN(Kind.NOT_FOUND),
    /** The same key came with other content. */
    KEY_REUSED(Kind.CONFLICT),
    /** The procedure is not decided by this unit. */
    UNIT_WRONG(Kind.INVALID),
    /** The procedure is filed on the national portal; here one is guided only. */
    FILED_ELSEWHERE(Kind.CONFLICT),
    /** A required paper is missing, or its file has not arrived. */
    PAPER_MISSING(Kind.INVALID),
    /** The dossier is in a state that does not allow this. */
    NOT_NOW(Kind.CONFLICT),
    /** Somebody else changed the dossier meanwhile. */
    CHANGED_MEANWHILE(Kind.CONFLICT),
    /** The step is another role's. */
    STEP_NOT_YOURS(Kind.FORBIDDEN),
    /** The step has no such outcome. */
    OUTCOME_UNKNOWN(Kind.INVALID),
    /** The colleague holds no office there. */
    ASSIGNEE_WRONG(Kind.INVALID),
    /** A reason has to be given. */
    REASON_MISSING(Kind.INVALID),
    /** The new date must lie after the old one; it may be moved once (domain: Circular 03/2025/TT-VPCP, form 04). */
    NEW_DATE_WRONG(Kind.INVALID),
    /** A saved view needs a short name. */
    VIEW_WRONG(Kind.INVALID),
    /** A piece of a list has 1 to 100 entries. */
    LIMIT_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    DossiersProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
