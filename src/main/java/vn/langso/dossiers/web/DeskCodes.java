package vn.langso.dossiers.web;

import vn.langso.dossiers.DossiersProblem;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.DossierCode;

/** Dossier codes in addresses. */
final class DeskCodes {

    private DeskCodes() {}

    /** @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN} also for what is no code */
    static DossierCode of(String text) {
        try {
            return new DossierCode(text);
        } catch (IllegalArgumentException garbled) {
            throw unknown();
        }
    }

    static Refusal unknown() {
        return new Refusal(DossiersProblem.DOSSIER_UNKNOWN);
    }
}
