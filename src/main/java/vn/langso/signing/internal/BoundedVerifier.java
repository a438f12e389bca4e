package vn.langso.signing.internal;

import eu.europa.esig.dss.model.DSSException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SignatureFinding;
import vn.langso.signing.SigningProblem;
import vn.langso.signing.VerifiedFile;
import vn.langso.signing.Verifier;

/**
 * Verifies on threads of its own, few of them: a file made to take for ever keeps one of them busy and nobody waiting.
 */
@Lazy
@Service
class BoundedVerifier implements Verifier {

    /** Where a reader looks for the mark of a PDF (ISO 32000-1, Annex H, note 13). */
    private static final int HEAD = 1024;

    private static final int AT_ONCE = 2;

    private final Function<byte[], List<SignatureFinding>> examination;
    private final long largest;
    private final Duration patience;
    private final ExecutorService threads =
            new ThreadPoolExecutor(0, AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>());

    @org.springframework.beans.factory.annotation.Autowired
    BoundedVerifier(Trust trust, SigningSettings settings) {
        this(
                pdf -> new PdfExamination(trust.verifier()).of(pdf),
                settings.largestFile().toBytes(),
                settings.longestLook());
    }

    BoundedVerifier(Function<byte[], List<SignatureFinding>> examination, long largest, Duration patience) {
        this.examination = examination;
        this.largest = largest;
        this.patience = patience;
    }

    @Override
    public VerifiedFile verify(byte[] file) {
        if (file.length > largest) {
            throw Refusal.of(SigningProblem.FILE_TOO_LARGE, largest / 1_000_000);
        }
        if (!new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw new Refusal(SigningProblem.NOT_A_PDF);
        }
        return new VerifiedFile(sha256(file), bounded(file));
    }

    private List<SignatureFinding> bounded(byte[] file) {
        try {
            var work = threads.submit(() -> examine(file));
            try {
                return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                work.cancel(true);
                throw new Refusal(SigningProblem.FILE_TOO_COMPLEX);
            }
        } catch (RejectedExecutionException full) {
            throw new Refusal(SigningProblem.VERIFIER_BUSY);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Refusal refusal ? refusal : new Refusal(SigningProblem.NOT_A_PDF);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal(SigningProblem.VERIFIER_BUSY);
        }
    }

    private List<SignatureFinding> examine(byte[] file) throws java.io.IOException {
        try (var readable = Loader.loadPDF(file)) {
            if (readable.getNumberOfPages() == 0) {
                throw new Refusal(SigningProblem.NOT_A_PDF);
            }
        } catch (InvalidPasswordException locked) {
            throw new Refusal(SigningProblem.PDF_LOCKED);
        }
        try {
            return examination.apply(file);
        } catch (DSSException unreadable) {
            throw new Refusal(SigningProblem.NOT_A_PDF);
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
