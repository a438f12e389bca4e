package vn.langso.filing;

import vn.langso.kernel.Problem;

/** What this module refuses. */
public enum FilingProblem implements Problem {
    /** There is none, it has expired, or it is another's. */
    DRAFT_UNKNOWN(Kind.NOT_FOUND),
    /** There is no such page in the form, or nothing is asked on it. */
    PAGE_UNKNOWN(Kind.NOT_FOUND),
    /** The same answers were changed in another window since they were shown. */
    CHANGED_MEANWHILE(Kind.CONFLICT),
    /** It has been filed: nothing is changed any more. */
    ALREADY_FILED(Kind.CONFLICT),
    /** The key of the form was used for something else. */
    KEY_REUSED(Kind.CONFLICT),
    /** The unit does not decide on this procedure. */
    UNIT_WRONG(Kind.INVALID),
    /** The procedure has no such case. */
    CASE_WRONG(Kind.INVALID),
    /** The procedure is filed on the national portal; here one is guided only. */
    FILED_ELSEWHERE(Kind.CONFLICT),
    /** The procedure asks for no such paper. */
    PAPER_UNKNOWN(Kind.NOT_FOUND),
    /** More files than one paper can have. */
    TOO_MANY_PAGES(Kind.TOO_LARGE),
    /** Only photos and PDF files can be put together. */
    NOT_COMBINABLE(Kind.INVALID),
    /** Answers or papers are missing, or a file is still on its way. */
    INCOMPLETE(Kind.INVALID);

    private final Kind kind;

    FilingProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
