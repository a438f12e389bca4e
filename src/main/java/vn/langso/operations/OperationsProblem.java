package vn.langso.operations;

import vn.langso.kernel.Problem;

/** Every refusal of an operator's command. */
enum OperationsProblem implements Problem {
    /** Another program runs on the home. */
    HOME_IN_USE(Kind.CONFLICT),
    /** The home cannot be written to. */
    HOME_UNUSABLE(Kind.INVALID),
    /** A restore into the home was cut off. */
    HOME_HALF_RESTORED(Kind.CONFLICT),
    /** A backup is restored into an empty home only. */
    HOME_NOT_EMPTY(Kind.CONFLICT),
    /** Another program listens on the port. */
    PORT_IN_USE(Kind.CONFLICT),
    /** A setting is present that is no more. */
    SETTING_REMOVED(Kind.INVALID),
    /** A setting has a value that cannot be used. */
    SETTING_WRONG(Kind.INVALID),
    /** Whoever runs the outside database backs it up. */
    DATABASE_OUTSIDE(Kind.INVALID),
    /** There is nothing to back up. */
    NOTHING_HERE(Kind.NOT_FOUND),
    /** A backup never replaces another file. */
    FILE_THERE(Kind.CONFLICT),
    /** The file is no backup, or not all of one. */
    BACKUP_UNREADABLE(Kind.INVALID),
    /** A part of the backup is not what it was when it was made. */
    BACKUP_DAMAGED(Kind.INVALID),
    /** There is no import of that name. */
    IMPORT_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    OperationsProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
