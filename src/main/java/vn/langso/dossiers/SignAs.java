package vn.langso.dossiers;

/** By what right a result of a people's committee is signed (Decree 30/2020/NĐ-CP, Annex I, part II, 7). */
public enum SignAs {
    /** The chair, for the committee. */
    CHAIR,
    /** A deputy in place of the chair. */
    DEPUTY,
    /** An official by the chair's order. */
    BY_ORDER
}
