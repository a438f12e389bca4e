package vn.langso.files.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import vn.langso.files.Download;
import vn.langso.files.FilesProblem;
import vn.langso.files.StoredFile;
import vn.langso.kernel.Refusal;

/** Pictures made smaller when they are first asked for, and kept beside. */
@Component
class Thumbnails {

    /** A few widths only, so that nobody fills the disk by asking for all of them. */
    static final List<Integer> WIDTHS = List.of(160, 320, 640, 1280);

    private final Pictures pictures;
    private final ContentStore contents;
    private final FileFolders folders;
    private final Disk disk;

    Thumbnails(Pictures pictures, ContentStore contents, FileFolders folders, Disk disk) {
        this.pictures = pictures;
        this.contents = contents;
        this.folders = folders;
        this.disk = disk;
    }

    /** The picture in the least of the fixed widths that is not less than wanted. */
    Download of(StoredFile file, int width) {
        var pixels = file.pixels().orElseThrow(() -> new Refusal(FilesProblem.TYPE_NOT_ACCEPTED));
        var fixed = WIDTHS.stream().filter(it -> it >= width).findFirst().orElse(WIDTHS.getLast());
        var tag = file.sha256() + "-" + fixed;
        if (pixels.width() <= fixed) {
            return new Download(file, file.mediaType(), tag, contents.open(file.sha256()));
        }
        var place = place(file.sha256(), fixed);
        if (!Files.exists(place)) {
            make(file, (int) Math.ceil((double) pixels.longest() * fixed / pixels.width()), place);
        }
        return new Download(file, file.mediaType(), tag, new FileSystemResource(place));
    }

    private void make(StoredFile file, int longestSide, Path place) {
        var source = folders.scratch();
        var target = folders.scratch();
        try (var content = contents.open(file.sha256()).getInputStream()) {
            Files.copy(content, source);
            pictures.resize(source, Format.of(file.mediaType()).orElseThrow(), longestSide, target);
            Files.createDirectories(Disk.folderOf(place));
            Files.move(target, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw disk.failed(failure, place);
        } finally {
            disk.remove(source);
            disk.remove(target);
        }
    }

    void remove(String sha256) {
        WIDTHS.forEach(width -> disk.remove(place(sha256, width)));
    }

    private Path place(String sha256, int width) {
        return folders.thumbnails().resolve(ContentStore.path(sha256) + "-" + width);
    }
}
