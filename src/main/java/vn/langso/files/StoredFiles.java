package vn.langso.files;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Slice;

/** The files the platform keeps. Equal contents are kept once. */
public interface StoredFiles {

    /**
     * Looks at a file, makes it safe and keeps it; when this returns it survives a power cut. A picture is made smaller
     * and loses everything but what is seen; the original is thrown away. Safe to repeat: the same key with the same
     * content gives the same file. Must not be called within a transaction.
     *
     * @throws vn.langso.kernel.Refusal each of {@link FilesProblem} but those of uploads
     */
    StoredFile take(TakeFile command, InputStream content);

    /** A file that the current scope of rows shows. */
    Optional<StoredFile> find(UUID file);

    /** What somebody sent, newest first, paged by key. */
    Slice<StoredFile> sentBy(Actor actor, int limit, @Nullable String after);

    /**
     * Makes a file belong to a thing, in the caller's transaction: from now on it is read through the thing only and is
     * not collected. Safe to repeat.
     *
     * @throws vn.langso.kernel.Refusal {@link FilesProblem#FILE_UNKNOWN} when the current scope does not show it
     */
    void attach(AttachFile command);

    /** Takes a file from a thing, in the caller's transaction. A file that belongs to nothing is collected after a day. */
    void detach(UUID file, FileReference thing, Actor actor);

    /** The files of a thing that the current scope of rows shows, in the order in which they were attached. */
    List<StoredFile> of(FileReference thing);

    /**
     * Removes a file that belongs to nothing; only its sender may.
     *
     * @throws vn.langso.kernel.Refusal {@link FilesProblem#FILE_UNKNOWN}, {@link FilesProblem#IN_USE}
     */
    void remove(UUID file, Actor actor);

    /**
     * Opens a file. One that belongs to something is for those who may read one of these things; one that does not is
     * for its sender. The program itself may open any.
     *
     * @throws vn.langso.kernel.Refusal {@link FilesProblem#FILE_UNKNOWN} also when the actor may not read it
     */
    Download open(UUID file, Actor actor);

    /**
     * Opens a picture made smaller.
     *
     * @param width wanted in pixels; the next larger of a few fixed widths is given
     * @throws vn.langso.kernel.Refusal as {@link #open}, and {@link FilesProblem#TYPE_NOT_ACCEPTED} for what is no
     *     picture
     */
    Download openThumbnail(UUID file, int width, Actor actor);
}
