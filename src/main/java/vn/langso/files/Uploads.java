package vn.langso.files;

import java.io.InputStream;
import java.util.UUID;
import vn.langso.kernel.Actor;

/** Files that come in pieces, over links that break. Only the sender may know of an upload. */
public interface Uploads {

    /** The largest file that may be announced, in bytes. */
    long maxLength();

    /**
     * Makes room for a file. Safe to repeat: the same key with the same announcement gives the same upload.
     *
     * @throws vn.langso.kernel.Refusal {@link FilesProblem#TOO_LARGE}, {@link FilesProblem#EMPTY},
     *     {@link FilesProblem#KEY_REUSED}, {@link FilesProblem#DISK_FULL}
     */
    Upload begin(BeginUpload command);

    /** @throws vn.langso.kernel.Refusal {@link FilesProblem#UPLOAD_UNKNOWN} */
    Upload find(UUID upload, Actor actor);

    /**
     * Adds what the stream gives, however little; what has come when it breaks stays. The last byte turns the upload
     * into a file, which may be refused for its content. Safe to repeat with nothing left to send: a kept file is not
     * made anew.
     *
     * @param from where the piece begins; must be what {@link Upload#received} says
     * @throws vn.langso.kernel.Refusal {@link FilesProblem#UPLOAD_UNKNOWN}, {@link FilesProblem#OFFSET_WRONG},
     *     {@link FilesProblem#UPLOAD_BUSY} while another piece is coming, {@link FilesProblem#CHECKSUM_WRONG} when the
     *     piece is not what the client meant, after which it is forgotten, {@link FilesProblem#DISK_FULL}, and each
     *     refusal of {@link StoredFiles#take}
     */
    Upload append(UUID upload, long from, Piece piece, Actor actor);

    /**
     * Forgets an upload and what has come of it. The file it may have become stays.
     *
     * @throws vn.langso.kernel.Refusal {@link FilesProblem#UPLOAD_UNKNOWN}
     */
    void cancel(UUID upload, Actor actor);

    /**
     * One piece of a file.
     *
     * @param content ends early or throws when the link breaks
     * @param checksum what the piece must hash to
     */
    record Piece(InputStream content, java.util.Optional<Checksum> checksum) {}

    /** @param algorithm a name the Java platform knows, such as {@code SHA-256} */
    record Checksum(String algorithm, byte[] value) {}
}
