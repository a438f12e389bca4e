package vn.langso.identity;

import vn.langso.kernel.Problem;

/** Why somebody is not let in, or not let through. */
public enum SigninProblem implements Problem {
    NOT_ALLOWED(Kind.FORBIDDEN),
    CODE_WRONG(Kind.INVALID),
    TOO_MANY_TRIES(Kind.BUSY),
    SESSION_UNKNOWN(Kind.NOT_FOUND),
    PASSKEY_UNKNOWN(Kind.NOT_FOUND),
    CLIENT_UNKNOWN(Kind.NOT_FOUND),
    CLIENT_WRONG(Kind.INVALID),
    CLIENT_WITHDRAWN(Kind.CONFLICT),
    PRETEND_BESIDE_LIVE(Kind.CONFLICT);

    private final Kind kind;

    SigninProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
