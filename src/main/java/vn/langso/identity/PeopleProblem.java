package vn.langso.identity;

import vn.langso.kernel.Problem;

/** Why something about people, acting for somebody or staff is refused. */
public enum PeopleProblem implements Problem {
    PERSON_UNKNOWN(Kind.NOT_FOUND),
    PERSON_WRONG(Kind.INVALID),
    NUMBER_TAKEN(Kind.CONFLICT),
    KEY_REUSED(Kind.CONFLICT),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    PURPOSE_MISSING(Kind.INVALID),
    SEARCH_TOO_SHORT(Kind.INVALID),
    MANDATE_UNKNOWN(Kind.NOT_FOUND),
    MANDATE_ENDED(Kind.FORBIDDEN),
    MANDATE_WRONG(Kind.INVALID),
    MANDATE_DECIDED(Kind.CONFLICT),
    SUBJECT_CHANGED(Kind.CONFLICT),
    GRANT_UNKNOWN(Kind.NOT_FOUND),
    GRANT_WRONG(Kind.INVALID),
    GRANT_TO_ONESELF(Kind.FORBIDDEN),
    GRANT_OUT_OF_REACH(Kind.FORBIDDEN),
    GRANT_DECIDED(Kind.CONFLICT),
    SECOND_PERSON_NEEDED(Kind.FORBIDDEN),
    LAST_ADMINISTRATOR(Kind.CONFLICT),
    ADMINISTRATOR_EXISTS(Kind.CONFLICT),
    KEY_FILE_STRANGE(Kind.CONFLICT);

    private final Kind kind;

    PeopleProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
