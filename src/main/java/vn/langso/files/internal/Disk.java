package vn.langso.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.langso.files.FilesProblem;
import vn.langso.kernel.Refusal;

/** Writes that survive a power cut, and what to say when there is no room for them. */
@Component
class Disk {

    private static final long ROOM = 1024 * 1024;

    FileChannel open(Path file, OpenOption... options) throws IOException {
        return FileChannel.open(file, options);
    }

    /** Puts a finished file into its place: it is there as a whole or not at all, and stays. */
    void place(Path file, Path target) throws IOException {
        force(file);
        makeFolders(folderOf(target));
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folderOf(target));
    }

    /** Makes it certain that a file, or the names in a folder, survive. */
    void force(Path fileOrFolder) throws IOException {
        try (var channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void makeFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        makeFolders(folderOf(folder));
        Files.createDirectories(folder);
        force(folderOf(folder));
    }

    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What to throw for a write that failed. */
    RuntimeException failed(IOException failure, Path where) {
        return isFull(failure, where)
                ? new Refusal(FilesProblem.DISK_FULL)
                : new UncheckedIOException("cannot write " + where, failure);
    }

    private static boolean isFull(IOException failure, Path where) {
        var reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("no space left") || reason.contains("quota exceeded") || noRoom(where);
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static boolean noRoom(Path where) {
        try {
            return Files.getFileStore(folderOf(where)).getUsableSpace() < ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }
}
