package vn.langso.signing.internal;

/** Places between two steps, at each of which the program can be made to die. */
final class Gaps {

    private String deadly = "";

    /** The program's sudden end: nothing catches it, nothing is tidied up. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    void dieAt(String gap) {
        deadly = gap;
    }

    void pass(String gap) {
        if (deadly.equals(gap)) {
            deadly = "";
            throw new Killed();
        }
    }
}
