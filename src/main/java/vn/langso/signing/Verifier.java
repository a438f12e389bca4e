package vn.langso.signing;

import vn.langso.kernel.Refusal;

/** Tells what the signatures of a PDF file are worth. It asks nobody outside, so it cannot be made to call anybody. */
public interface Verifier {

    /**
     * Looks at every signature of a file. Bounded in size, time and number of files at once.
     *
     * @throws Refusal {@link SigningProblem#NOT_A_PDF}, {@link SigningProblem#PDF_LOCKED},
     *     {@link SigningProblem#FILE_TOO_LARGE}, {@link SigningProblem#FILE_TOO_COMPLEX},
     *     {@link SigningProblem#VERIFIER_BUSY}
     */
    VerifiedFile verify(byte[] file);
}
