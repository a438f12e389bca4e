package vn.langso.signing.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningProblem;

/** Somebody who signs when asked: at once, or after a person has confirmed it elsewhere. */
interface Signer {

    /** The signer's certificate first. @throws Refusal {@link SigningProblem#KEY_AWAY} */
    List<X509Certificate> chain();

    /**
     * Asks for a signature.
     *
     * @param data as it is, not its digest
     * @param description tells the person who confirms it what it is
     * @throws Refusal {@link SigningProblem#KEY_AWAY}, {@link SigningProblem#SIGNATURE_DECLINED}
     */
    Answer ask(byte[] data, String description);

    /**
     * Asks what became of an earlier request.
     *
     * @param ticket which {@link Later} gave, for the same data
     * @throws Refusal {@link SigningProblem#KEY_AWAY}, {@link SigningProblem#SIGNATURE_DECLINED},
     *     {@link SigningProblem#SIGNATURE_EXPIRED}
     */
    Answer answer(String ticket, byte[] data);

    /** What a signer says. */
    sealed interface Answer {}

    /** @param value as {@link vn.langso.signing.SigningKey#sign} gives it */
    record Signature(byte[] value) implements Answer {}

    /**
     * Not yet.
     *
     * @param ticket by which the request is known from now on
     * @param until when it is no use waiting any more
     */
    record Later(String ticket, Instant until) implements Answer {}
}
