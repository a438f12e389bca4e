package vn.langso.signing.internal;

/** Work of one kind that waits in the database until it is due. */
interface DueWork {

    /** Does one piece, in a scope that shows every row. @return false when nothing is due */
    boolean next();
}
