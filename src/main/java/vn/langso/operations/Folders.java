package vn.langso.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Questions about whole folders. */
final class Folders {

    private Folders() {}

    /** The bytes in all files below; files that come and go meanwhile are counted or not. */
    static long size(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.mapToLong(path -> path.toFile().isFile() ? path.toFile().length() : 0)
                    .sum();
        }
    }

    /** Whether there is nothing in a folder, or no folder at all. */
    static boolean empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
