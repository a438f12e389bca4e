package vn.langso.signing;

import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Refusal;

/** Signatures of people who are no officers: under a declaration, an agreement, a power of attorney. */
public interface CitizenSignatures {

    /** Whether somebody can sign here: only in the demo, with a practice certificate. */
    boolean available();

    /**
     * Signs a PDF file as a person; nothing but the signature is added. Two calls give two files.
     *
     * @param name the person's whole name, as the certificate has it, marked as practice
     * @param field the empty signature field that takes it; without one the signature is invisible
     * @throws Refusal {@link SigningProblem#KEY_UNKNOWN} where nobody can sign, {@link SigningProblem#KEY_AWAY},
     *     {@link SigningProblem#NOT_A_PDF}
     */
    byte[] sign(byte[] pdf, UUID person, String name, Optional<String> field);
}
