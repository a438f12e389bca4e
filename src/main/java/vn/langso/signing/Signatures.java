package vn.langso.signing;

import java.util.UUID;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;

/**
 * Puts signatures on papers and keeps the papers. A signature is made without any network; what proves it for years, the
 * time stamp and the revocation data, is added afterwards, and owed until then.
 */
public interface Signatures {

    /**
     * Takes a paper that is to be signed. Safe to repeat: a paper that is there stays as it is.
     *
     * @param paper made by the caller, once per paper
     * @param commune five-digit code of the unit whose staff may see it
     */
    void submit(UUID paper, String province, String commune, byte[] pdf);

    /**
     * Signs papers, all of them or none. A paper that has this signature already is passed over, so it is safe to repeat.
     *
     * @throws Refusal {@link SigningProblem#KEY_UNKNOWN}, {@link SigningProblem#KEY_AWAY},
     *     {@link SigningProblem#KEY_NOT_VALID}
     */
    void sign(SignPapers command, Actor actor);

    /** @throws Refusal {@link SigningProblem#PAPER_UNKNOWN} */
    SignedPaper read(String province, UUID paper);
}
