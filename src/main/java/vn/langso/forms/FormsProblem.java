package vn.langso.forms;

import vn.langso.kernel.Problem;

/** What this module refuses. */
public enum FormsProblem implements Problem {
    FORM_UNKNOWN(Kind.NOT_FOUND),
    /** Some answers are missing or wrong; the fields say which. */
    ANSWERS_WRONG(Kind.INVALID);

    private final Kind kind;

    FormsProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
