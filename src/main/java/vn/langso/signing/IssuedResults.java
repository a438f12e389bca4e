package vn.langso.signing;

import java.time.LocalDate;
import java.util.Optional;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;

/** The register of what was issued, which anybody may ask whether a result still holds. */
public interface IssuedResults {

    /**
     * Enters a result and its file. Safe to repeat; a later file, strengthened by a time stamp, is entered beside the
     * first.
     *
     * @param sha256 of the file, in hexadecimal
     */
    void enter(String province, String code, String issuer, LocalDate issuedOn, String sha256);

    /**
     * Another result holds from now on. Safe to repeat.
     *
     * @throws Refusal {@link SigningProblem#RESULT_UNKNOWN}, {@link SigningProblem#RESULT_NOT_VALID}
     */
    void replace(String province, String code, String by, Actor actor);

    /**
     * It holds no longer. Safe to repeat.
     *
     * @throws Refusal {@link SigningProblem#RESULT_UNKNOWN}, {@link SigningProblem#RESULT_NOT_VALID}
     */
    void revoke(String province, String code, Actor actor);

    Optional<IssuedResult> find(String code);

    /** Whether this is a file of the result, as issued or as strengthened since. */
    boolean hasFile(IssuedResult result, String sha256);
}
