package vn.langso.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Contents as files in folders. */
class DiskContents implements ContentStore {

    private final Path folder;
    private final Disk disk;

    DiskContents(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    @Override
    public boolean has(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public void put(String sha256, Path file) {
        var place = place(sha256);
        try {
            if (Files.exists(place)) {
                // whoever put it may not have come to this
                disk.force(Disk.folderOf(place));
            } else {
                disk.place(file, place);
            }
        } catch (IOException failure) {
            throw disk.failed(failure, place);
        }
    }

    @Override
    public Resource open(String sha256) {
        return new FileSystemResource(place(sha256));
    }

    @Override
    public void remove(String sha256) {
        disk.remove(place(sha256));
    }

    @Override
    public void each(Consumer<Kept> visitor) {
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).map(DiskContents::kept).forEach(visitor);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Kept kept(Path file) {
        try {
            return new Kept(
                    file.getFileName().toString(),
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(ContentStore.path(sha256));
    }
}
