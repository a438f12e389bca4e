package vn.langso.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.langso.kernel.Progress;
import vn.langso.kernel.Refusal;

/**
 * Copies a home into one file while its program runs. The database goes first and the files after it: a file that the
 * copied rows speak of is kept for a day at least, so it is there.
 */
record Backup(Home home) {

    /** The database's data are copied with care; the others are made anew or belong to the running program. */
    private static final Set<String> LEFT_OUT =
            Set.of("postgres/data", "postgres/server.log", "cache", "demo", "lock", "pid");

    /**
     * @param parts how many files the backup holds
     * @param hash SHA-256 of the whole file
     */
    record Made(int parts, String hash) {}

    /** @throws Refusal {@link OperationsProblem#FILE_THERE} */
    Made writeTo(Path target, Progress progress) {
        if (Files.exists(target)) {
            throw Refusal.of(OperationsProblem.FILE_THERE, target.toString());
        }
        try {
            var rest = rest();
            var total = size(rest) + Folders.size(home.postgres().data());
            var done = new AtomicLong();
            try (var backup = new BackupWriter(target, bytes -> progress.at(done.addAndGet(bytes), total))) {
                new DatabaseCopy(home.postgres(), "postgres/data").writeTo(backup);
                for (var file : rest) {
                    backup.file(name(file), file);
                }
                return new Made(backup.parts(), backup.finish());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Path> rest() throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(home.folder(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(name(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !LEFT_OUT.contains(name(file))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private String name(Path path) {
        return home.folder().relativize(path).toString();
    }

    private static long size(List<Path> files) {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }
}
