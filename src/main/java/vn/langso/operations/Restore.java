package vn.langso.operations;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import vn.langso.kernel.Progress;
import vn.langso.kernel.Refusal;

/** Puts a backup into an empty home. Until that is done, no program starts on it. */
record Restore(Home home) {

    private static final FileAttribute<Set<PosixFilePermission>> OWN_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** @throws Refusal {@link OperationsProblem#HOME_NOT_EMPTY} */
    void requireEmpty() throws IOException {
        if (!Folders.empty(home.folder())) {
            throw Refusal.of(OperationsProblem.HOME_NOT_EMPTY, home.folder().toString());
        }
    }

    /** @param backup verified before */
    void from(BackupFile backup, Progress progress) throws IOException {
        Files.createDirectories(home.folder(), OWN_FOLDER);
        Files.createFile(home.restoring());
        for (var folder : backup.folders()) {
            Files.createDirectories(inside(folder), OWN_FOLDER);
        }
        var done = 0L;
        for (var line : backup.manifest()) {
            put(backup, line);
            done += line.length();
            progress.at(done, backup.total());
        }
        Files.delete(home.restoring());
    }

    private void put(BackupFile backup, ManifestLine line) throws IOException {
        var target = inside(line.name());
        Files.createDirectories(target.resolveSibling("."), OWN_FOLDER);
        var fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var content = backup.content(line);
                var file = FileChannel.open(target, fresh, OWN_FILE)) {
            content.transferTo(Channels.newOutputStream(file));
            file.force(true);
        }
    }

    /** A name may come from anywhere; nothing is written outside the home. */
    private Path inside(String name) {
        var target = home.folder().resolve(name).normalize();
        if (!target.startsWith(home.folder()) || target.equals(home.folder())) {
            throw Refusal.of(OperationsProblem.BACKUP_DAMAGED, name);
        }
        return target;
    }
}
