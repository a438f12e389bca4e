package vn.langso.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;
import vn.langso.kernel.Refusal;

/**
 * The room left on the disk of the home. Work that would fill it asks first, so that the database always keeps enough
 * to go on.
 */
public final class FreeSpace {

    private final Path home;
    private final DataSize min;

    public FreeSpace(Path home, DataSize min) {
        this.home = home;
        this.min = min;
    }

    /** The room there is. */
    public DataSize left() {
        try {
            return DataSize.ofBytes(Files.getFileStore(home).getUsableSpace());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether new work is taken. */
    public boolean enough() {
        return left().compareTo(min) >= 0;
    }

    /** @throws Refusal {@link DatabaseProblem#DISK_FULL} when new work is not taken */
    public void require() {
        require(DataSize.ofBytes(0));
    }

    /**
     * For work that says how much it brings, such as an upload.
     *
     * @throws Refusal {@link DatabaseProblem#DISK_FULL} when too little would be left after it
     */
    public void require(DataSize wanted) {
        if (left().toBytes() - wanted.toBytes() < min.toBytes()) {
            throw new Refusal(DatabaseProblem.DISK_FULL);
        }
    }
}
