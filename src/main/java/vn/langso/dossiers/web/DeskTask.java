package vn.langso.dossiers.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.langso.dossiers.Dossier;
import vn.langso.dossiers.IssuedSlip;
import vn.langso.dossiers.Step;
import vn.langso.procedures.DossierStatus;

/** What an officer may do with a dossier, each on a page of its own. */
public enum DeskTask {
    RECEIVE(DossierStatus.NEWLY_REGISTERED),
    STEP(DossierStatus.PROCESSING),
    APPROVE(DossierStatus.PROCESSING),
    HAND_OVER(DossierStatus.FINISHED),
    RECEIPT(DossierStatus.PAYMENT_ASKED),
    SUPPLEMENT(DossierStatus.NEWLY_REGISTERED, DossierStatus.PROCESSING),
    PAYMENT(DossierStatus.PROCESSING),
    APOLOGY(DossierStatus.PROCESSING),
    REFUSAL(DossierStatus.NEWLY_REGISTERED),
    STOP(DossierStatus.PROCESSING, DossierStatus.SUPPLEMENT_ASKED, DossierStatus.PAYMENT_ASKED),
    ASSIGNMENT(
            DossierStatus.NEWLY_REGISTERED,
            DossierStatus.PROCESSING,
            DossierStatus.SUPPLEMENT_ASKED,
            DossierStatus.PAYMENT_ASKED,
            DossierStatus.FINISHED),
    OPINION(
            DossierStatus.NEWLY_REGISTERED,
            DossierStatus.PROCESSING,
            DossierStatus.SUPPLEMENT_ASKED,
            DossierStatus.PAYMENT_ASKED);

    private static final List<DeskTask> FIRST = List.of(APPROVE, RECEIVE, STEP, RECEIPT, HAND_OVER);

    private final Set<DossierStatus> states;

    DeskTask(DossierStatus first, DossierStatus... others) {
        states = EnumSet.of(first, others);
    }

    /** The name in addresses, keys of texts and the style sheet. */
    public String word() {
        return DeskWords.word(this);
    }

    static Optional<DeskTask> of(String word) {
        return Arrays.stream(values()).filter(task -> task.word().equals(word)).findFirst();
    }

    /** What to do now; empty when somebody else is waited for, or nothing is left. */
    public static Optional<DeskTask> first(Dossier dossier) {
        return FIRST.stream().filter(task -> task.possible(dossier)).findFirst();
    }

    /** What else may be done. */
    public static List<DeskTask> others(Dossier dossier) {
        var first = first(dossier);
        return Arrays.stream(values())
                .filter(task -> task.possible(dossier) && !first.equals(Optional.of(task)))
                .toList();
    }

    /** Whether it may be done with a dossier as it is. */
    public boolean possible(Dossier dossier) {
        return states.contains(dossier.status()) && !at(dossier, Step.Kind.SIGN) && suits(dossier);
    }

    private boolean suits(Dossier dossier) {
        return switch (this) {
            case APPROVE -> at(dossier, Step.Kind.DECIDE);
            case APOLOGY -> dossier.line().dueAt().isPresent() && !apologised(dossier);
            default -> true;
        };
    }

    private static boolean apologised(Dossier dossier) {
        return dossier.slips().stream().anyMatch(slip -> slip.form() == IssuedSlip.Form.APOLOGY);
    }

    private static boolean at(Dossier dossier, Step.Kind kind) {
        return dossier.line().kind().filter(kind::equals).isPresent();
    }
}
