package vn.langso.territory;

import vn.langso.kernel.Problem;

/** Every refusal of this module. */
public enum TerritoryProblem implements Problem {
    /** There is no unit of that code on that day. */
    UNIT_UNKNOWN(Kind.NOT_FOUND),
    /** The unit is outside the areas of the caller's office. */
    OUT_OF_AREA(Kind.FORBIDDEN),
    /** There is no village of that code, or not on that day. */
    VILLAGE_UNKNOWN(Kind.NOT_FOUND),
    /** Answers about a village have to be mended. */
    VILLAGE_INVALID(Kind.INVALID),
    /** Somebody else changed the village meanwhile. */
    VILLAGE_CHANGED(Kind.CONFLICT),
    /** The key of the form was used for something else. */
    KEY_REUSED(Kind.CONFLICT),
    /** There is no such list to confirm, or it was kept too long. */
    LIST_UNKNOWN(Kind.NOT_FOUND),
    /** A list of villages has more rows than are taken at once. */
    LIST_TOO_LONG(Kind.TOO_LARGE),
    /** Rows of a file have to be mended; nothing of it was taken. */
    FILE_INVALID(Kind.INVALID),
    /** No unit is near that point. */
    NOWHERE(Kind.NOT_FOUND),
    /** What was asked for cannot be understood: a date, a limit, a point. */
    QUERY_INVALID(Kind.INVALID);

    private final Kind kind;

    TerritoryProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
