package vn.langso.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.files.FilesProblem;
import vn.langso.files.Uploads.Checksum;
import vn.langso.files.Uploads.Piece;
import vn.langso.kernel.Refusal;

/** What has come of unfinished uploads: one file each, as long as what has come. */
@Component
class Parts {

    private static final int PIECE = 64 * 1024;

    private final FileFolders folders;
    private final Disk disk;

    Parts(FileFolders folders, Disk disk) {
        this.folders = folders;
        this.disk = disk;
    }

    Path path(UUID upload) {
        return folders.parts().resolve(upload.toString());
    }

    /** How much has come, in bytes. */
    long length(UUID upload) {
        try {
            return Files.exists(path(upload)) ? Files.size(path(upload)) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void remove(UUID upload) {
        disk.remove(path(upload));
    }

    /**
     * Does some work while nobody else, not even another process, adds to this upload.
     *
     * @throws Refusal {@link FilesProblem#UPLOAD_BUSY}
     */
    <T> T alone(UUID upload, Supplier<T> work) {
        // beside the part, because the part is removed while the lock is held; it stays until the collection comes by
        var lock = folders.parts().resolve(upload + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new Refusal(FilesProblem.UPLOAD_BUSY);
            }
            return work.get();
        } catch (OverlappingFileLockException held) {
            throw new Refusal(FilesProblem.UPLOAD_BUSY);
        } catch (IOException failure) {
            throw disk.failed(failure, lock);
        }
    }

    /**
     * Adds to the end what a stream gives and makes it durable. A stream that breaks is as good as one that ends.
     *
     * @param room bytes that are taken at most
     * @throws Refusal {@link FilesProblem#CHECKSUM_WRONG}, {@link FilesProblem#DISK_FULL}
     */
    void append(UUID upload, Piece piece, long room) {
        var part = path(upload);
        var digest = piece.checksum().map(Parts::digest);
        try (var channel =
                disk.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var before = channel.size();
            copy(piece.content(), channel, room, digest.orElse(null));
            if (!isRight(piece.checksum(), digest)) {
                channel.truncate(before);
                throw new Refusal(FilesProblem.CHECKSUM_WRONG);
            }
            channel.force(true);
        } catch (IOException failure) {
            throw disk.failed(failure, part);
        }
    }

    private static void copy(InputStream content, FileChannel channel, long room, @Nullable MessageDigest digest)
            throws IOException {
        var buffer = new byte[PIECE];
        var left = room;
        while (left > 0) {
            var read = read(content, buffer, (int) Math.min(left, PIECE));
            if (read < 0) {
                return;
            }
            var bytes = ByteBuffer.wrap(buffer, 0, read);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (digest != null) {
                digest.update(buffer, 0, read);
            }
            left -= read;
        }
    }

    private static int read(InputStream content, byte[] buffer, int wanted) {
        try {
            return content.read(buffer, 0, wanted);
        } catch (IOException broken) {
            return -1;
        }
    }

    private static boolean isRight(Optional<Checksum> expected, Optional<MessageDigest> digest) {
        return expected.isEmpty()
                || MessageDigest.isEqual(
                        expected.get().value(), digest.orElseThrow().digest());
    }

    private static MessageDigest digest(Checksum checksum) {
        try {
            return MessageDigest.getInstance(checksum.algorithm());
        } catch (NoSuchAlgorithmException unknown) {
            throw new Refusal(FilesProblem.CHECKSUM_WRONG);
        }
    }
}
