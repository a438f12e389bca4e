package vn.langso.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Ids;

/** Where on the disk what is kept. All on one file system, so that a finished file can be moved into its place. */
@Component
class FileFolders {

    private final Path root;

    FileFolders(FileSettings settings) {
        this.root = settings.folder().toAbsolutePath();
        for (var folder : new Path[] {incoming(), parts(), contents(), thumbnails()}) {
            make(folder);
        }
    }

    /** What is being looked at; a file left here by a crash is nobody's. */
    final Path incoming() {
        return root.resolve("incoming");
    }

    /** What has come of unfinished uploads. */
    final Path parts() {
        return root.resolve("parts");
    }

    final Path contents() {
        return root.resolve("contents");
    }

    /** May be removed at any time. */
    final Path thumbnails() {
        return root.resolve("thumbnails");
    }

    /** A new name for work in progress. */
    Path scratch() {
        return incoming().resolve(Ids.next().toString());
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
