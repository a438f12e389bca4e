package vn.langso.signing.internal;

import java.security.cert.CertificateException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Refusal;
import vn.langso.signing.Papers;
import vn.langso.signing.SigningProblem;
import vn.langso.signing.Slip;
import vn.langso.signing.Slips;

/** Makes a signed file of an order: sets the paper with its code, then has the officer sign, then the agency. */
@Lazy
@Component
class PaperSigning {

    private final Papers papers;
    private final Slips slips;
    private final Signers signers;
    private final SignatureLook look;
    private final Pades pades;
    private final DraftStore drafts;
    private final InstantSource clock;

    PaperSigning(
            Papers papers,
            Slips slips,
            Signers signers,
            SignatureLook look,
            Pades pades,
            DraftStore drafts,
            InstantSource clock) {
        this.papers = papers;
        this.slips = slips;
        this.signers = signers;
        this.look = look;
        this.pades = pades;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @return the signed file, or nothing while a remote signer thinks
     * @throws Refusal {@link SigningProblem#KEY_UNKNOWN}, {@link SigningProblem#KEY_AWAY},
     *     {@link SigningProblem#SIGNATURE_DECLINED}, {@link SigningProblem#SIGNATURE_EXPIRED},
     *     {@link SigningProblem#CERTIFICATE_NOT_VALID}, {@link SigningProblem#LANGUAGE_NOT_SET}
     */
    Optional<SignedPaper> sign(SigningClaim claim) {
        var draft = drafts.find(claim).orElseGet(() -> set(claim));
        if (draft.expired(clock.instant())) {
            throw new Refusal(SigningProblem.SIGNATURE_EXPIRED);
        }
        if (draft.field().equals(Papers.AGENCY)) {
            return signedByAgency(claim, draft);
        }
        return signature(claim, draft)
                .map(signed -> next(claim, draft, signed))
                .flatMap(signed -> signedByAgency(claim, signed));
    }

    private Draft set(SigningClaim claim) {
        var order = claim.order();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        requireSigner(signers.of(order, Papers.OFFICER), now);
        requireSigner(signers.of(order, Papers.AGENCY), now);
        var slip = new Slip(order.paper().agency(), order.code(), order.title(), order.holder(), now, Optional.empty());
        return Draft.of(papers.set(order.paper().with(slips.issue(slip))), now);
    }

    /** Before any work is done: a signer may be away for a day, and a certificate may have run out. */
    private static void requireSigner(Signer signer, Instant now) {
        try {
            signer.chain().getFirst().checkValidity(Date.from(now));
        } catch (CertificateException over) {
            throw new Refusal(SigningProblem.CERTIFICATE_NOT_VALID);
        }
    }

    /** What a remote signer was asked to confirm is not thrown away, whatever happens next. */
    private Draft next(SigningClaim claim, Draft draft, byte[] signed) {
        var next = draft.signedByOfficer(signed);
        if (draft.ticket() != null) {
            drafts.save(claim, next);
        }
        return next;
    }

    private Optional<SignedPaper> signedByAgency(SigningClaim claim, Draft draft) {
        return signature(claim, draft).map(pdf -> new SignedPaper(pdf, draft.signingAt()));
    }

    /** @return the file with one more signature */
    private Optional<byte[]> signature(SigningClaim claim, Draft draft) {
        var signer = signers.of(claim.order(), draft.field());
        var order = new SignatureOrder(
                signer.chain(),
                draft.signingAt(),
                Optional.of(draft.field()),
                look.lines(claim.order().paper(), draft.field(), draft.signingAt()),
                Optional.empty());
        var signing = pades.begin(draft.pdf(), order);
        var answer = draft.ticket() == null
                ? signer.ask(signing.data(), claim.order().title())
                : signer.answer(draft.ticket(), signing.data());
        return switch (answer) {
            case Signer.Signature signature -> Optional.of(signing.finish(signature.value()));
            case Signer.Later later -> {
                drafts.save(claim, draft.waiting(later));
                yield Optional.empty();
            }
        };
    }

    /** A file that both have signed, and the time that they name. */
    record SignedPaper(byte[] pdf, Instant signedAt) {}
}
