package vn.langso.signing;

import vn.langso.kernel.Refusal;

/** Makes official papers. */
public interface Papers {

    /** Name of the field in which the officer's signature is placed. */
    String OFFICER = "officer";

    /** Name of the field in which the agency's signature, its digital stamp, is placed. */
    String AGENCY = "agency";

    /**
     * Sets a paper: PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), fonts embedded, with an empty field for each of
     * the two signatures. The same paper gives the same pages.
     *
     * @throws Refusal {@link SigningProblem#LANGUAGE_NOT_SET}: Arabic and Urdu letters cannot be set yet
     */
    byte[] set(OfficialPaper paper);
}
