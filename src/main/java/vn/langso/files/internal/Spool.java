package vn.langso.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.langso.files.FilesProblem;
import vn.langso.kernel.Refusal;

/** Writes a stream to the disk, stopping it when it grows too large, and hashes it on the way. */
@Component
class Spool {

    private static final int PIECE = 64 * 1024;

    private final FileFolders folders;
    private final FileSettings settings;
    private final Disk disk;

    Spool(FileFolders folders, FileSettings settings, Disk disk) {
        this.folders = folders;
        this.settings = settings;
        this.disk = disk;
    }

    /**
     * @throws Refusal {@link FilesProblem#TOO_LARGE}, {@link FilesProblem#DISK_FULL}; nothing stays on the disk then
     * @throws UncheckedIOException when the stream breaks; nothing stays on the disk then
     */
    Received receive(InputStream content) {
        var file = folders.scratch();
        try {
            return write(content, file);
        } catch (RuntimeException failure) {
            disk.remove(file);
            throw failure;
        }
    }

    private Received write(InputStream content, Path file) {
        var digest = Sha256.digest();
        try (var channel = disk.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var size = copy(content, channel, digest, file);
            return new Received(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failure) {
            throw disk.failed(failure, file);
        }
    }

    private long copy(InputStream content, FileChannel channel, MessageDigest digest, Path file) {
        var piece = new byte[PIECE];
        var limit = settings.largest().toBytes();
        var size = 0L;
        for (var read = read(content, piece); read >= 0; read = read(content, piece)) {
            size += read;
            if (size > limit) {
                throw Refusal.of(FilesProblem.TOO_LARGE, settings.largest().toMegabytes());
            }
            digest.update(piece, 0, read);
            write(channel, ByteBuffer.wrap(piece, 0, read), file);
        }
        return size;
    }

    /** Apart from writing, because a broken link and a full disk are answered differently. */
    private static int read(InputStream content, byte[] piece) {
        try {
            return content.read(piece);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(FileChannel channel, ByteBuffer piece, Path file) {
        try {
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
        } catch (IOException failure) {
            throw disk.failed(failure, file);
        }
    }
}
