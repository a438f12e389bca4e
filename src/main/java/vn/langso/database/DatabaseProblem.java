package vn.langso.database;

import vn.langso.kernel.Problem;

/** Every refusal of this module. */
public enum DatabaseProblem implements Problem {
    /** The data were written by a newer version of the program. */
    NEWER_DATA(Kind.CONFLICT),
    /** The data belong to another major version of PostgreSQL than the bundled one. */
    OTHER_POSTGRES(Kind.CONFLICT),
    /** A demo was to start on live data. */
    LIVE_DATA(Kind.CONFLICT),
    /** A live platform was to start on a demo's data. */
    DEMO_DATA(Kind.CONFLICT),
    /** The outside database does not answer. */
    UNREACHABLE(Kind.BUSY),
    /** There is too little room on the disk for new work. */
    DISK_FULL(Kind.BUSY);

    private final Kind kind;

    DatabaseProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
