package vn.langso.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.langso.kernel.Refusal;

/**
 * Keeps a home to one program at a time. The system itself lets go of the lock when the program dies, however it dies;
 * the number in the file beside it only helps to find who holds it.
 */
final class HomeLock implements AutoCloseable {

    private final FileChannel file;

    private HomeLock(FileChannel file) {
        this.file = file;
    }

    /** @throws Refusal {@link OperationsProblem#HOME_IN_USE} */
    static HomeLock take(Home home) {
        return tryTake(home)
                .orElseThrow(() ->
                        Refusal.of(OperationsProblem.HOME_IN_USE, home.folder().toString(), holder(home)));
    }

    /** Empty when another program holds it. */
    static Optional<HomeLock> tryTake(Home home) {
        try {
            var file = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(file)) {
                file.close();
                return Optional.empty();
            }
            Files.writeString(note(home), Long.toString(ProcessHandle.current().pid()));
            return Optional.of(new HomeLock(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The process that holds the lock, as far as one can tell. */
    private static String holder(Home home) {
        try {
            return Files.readString(note(home));
        } catch (IOException unknown) {
            return "?";
        }
    }

    private static Path note(Home home) {
        return home.folder().resolve("pid");
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ourselves) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
