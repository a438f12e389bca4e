package vn.langso.messages;

import vn.langso.kernel.Problem;

/** Why the inbox refuses. */
public enum MessagesProblem implements Problem {
    /** There is none of this id, or it is somebody else's. */
    MESSAGE_UNKNOWN(Kind.NOT_FOUND),
    /** A piece of a list has 1 to 100 entries. */
    LIMIT_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    MessagesProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
