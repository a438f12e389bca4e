package vn.langso.dossiers;

import java.util.List;
import vn.langso.signing.Mandate;
import vn.langso.signing.Signatory;

/** By what right a result of a people's committee is signed (Decree 30/2020/NĐ-CP, Annex I, part II, 7). */
public enum SignAs {
    /** The chair, for the committee. */
    CHAIR,
    /** A deputy in place of the chair. */
    DEPUTY,
    /** An official by the chair's order. */
    BY_ORDER;

    private static final String CHAIR_TITLE = "CHỦ TỊCH";

    /** @param name of the one who signs */
    public Signatory signatory(String name) {
        return switch (this) {
            case CHAIR -> new Signatory(List.of(forCommittee()), CHAIR_TITLE, name);
            case DEPUTY ->
                new Signatory(
                        List.of(forCommittee(), new Mandate(Mandate.Form.KT, CHAIR_TITLE)), "PHÓ " + CHAIR_TITLE, name);
            case BY_ORDER -> new Signatory(List.of(new Mandate(Mandate.Form.TL, CHAIR_TITLE)), "CÔNG CHỨC", name);
        };
    }

    private static Mandate forCommittee() {
        return new Mandate(Mandate.Form.TM, "ỦY BAN NHÂN DÂN");
    }
}
