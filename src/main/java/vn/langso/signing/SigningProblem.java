package vn.langso.signing;

import vn.langso.kernel.Problem;

/** Why signing and verifying refuse. */
public enum SigningProblem implements Problem {
    /** The paper's script cannot be set. */
    LANGUAGE_NOT_SET(Kind.INVALID),
    /** There is no key of this name. */
    KEY_UNKNOWN(Kind.NOT_FOUND),
    /** The token, the key file or the signing service does not answer. */
    KEY_AWAY(Kind.BUSY),
    /** What was sent is no PDF, or a broken one. */
    NOT_A_PDF(Kind.INVALID),
    /** The PDF opens only with a password. */
    PDF_LOCKED(Kind.INVALID),
    /** It is larger than what is verified here. */
    FILE_TOO_LARGE(Kind.TOO_LARGE),
    /** It took longer than a file may. */
    FILE_TOO_COMPLEX(Kind.TOO_LARGE),
    /** Others' files are being verified; try again. */
    VERIFIER_BUSY(Kind.BUSY),
    /** Neither a file nor a code was given. */
    NOTHING_TO_VERIFY(Kind.INVALID),
    /** The text is not that of a code of ours. */
    SLIP_UNREADABLE(Kind.INVALID),
    /** No result of this code was issued. */
    RESULT_UNKNOWN(Kind.NOT_FOUND),
    /** The result was replaced or revoked before. */
    RESULT_NOT_VALID(Kind.CONFLICT),
    /** There is no such task, or the caller may not know of it. */
    TASK_UNKNOWN(Kind.NOT_FOUND),
    /** The signer's certificate has run out, or does not hold yet. */
    CERTIFICATE_NOT_VALID(Kind.CONFLICT),
    /** The signer did not confirm in time. */
    SIGNATURE_EXPIRED(Kind.CONFLICT),
    /** The signer declined to sign. */
    SIGNATURE_DECLINED(Kind.CONFLICT),
    /** The time-stamp service does not answer. */
    TIME_STAMP_AWAY(Kind.BUSY),
    /** No time-stamp service is set. */
    TIME_STAMP_NOT_SET(Kind.BUSY),
    /** Nothing tells whether the signers' certificates hold. */
    REVOCATION_UNKNOWN(Kind.BUSY),
    /** It went wrong in a way that nobody foresaw; the log has it. */
    SIGNING_FAILED(Kind.BUSY);

    private final Kind kind;

    SigningProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
