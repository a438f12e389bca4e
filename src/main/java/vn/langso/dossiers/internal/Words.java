package vn.langso.dossiers.internal;

import vn.langso.dossiers.DossiersProblem;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;

/** Bounds of what officers write. */
final class Words {

    static final int LONGEST_REASON = 5000;
    private static final int SHORTEST_REASON = 3;

    private Words() {}

    /** @throws Refusal {@link DossiersProblem#REASON_MISSING} */
    static String required(String field, String text) {
        return required(field, text, SHORTEST_REASON, LONGEST_REASON);
    }

    static String required(String field, String text, int shortest, int longest) {
        var stripped = atMost(field, text, longest);
        if (stripped.length() < shortest) {
            throw new Refusal(DossiersProblem.REASON_MISSING, new FieldProblem(field, "dossiers.text.missing"));
        }
        return stripped;
    }

    static String atMost(String field, String text, int longest) {
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw new Refusal(DossiersProblem.REASON_MISSING, new FieldProblem(field, "dossiers.text.length", longest));
        }
        return stripped;
    }
}
