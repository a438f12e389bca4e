package vn.langso.procedures;

import vn.langso.kernel.Problem;

/** What this module refuses. */
public enum ProceduresProblem implements Problem {
    PROCEDURE_UNKNOWN(Kind.NOT_FOUND),
    LIFE_EVENT_UNKNOWN(Kind.NOT_FOUND),
    /** A piece of a list has 1 to 100 entries. */
    LIMIT_OUT_OF_RANGE(Kind.INVALID),
    LEVEL_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    ProceduresProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
