package vn.langso.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import vn.langso.database.PostgresFolder;
import vn.langso.kernel.Refusal;

/**
 * The folder that holds everything one installation knows.
 *
 * @param folder named by {@code LANGSO_HOME}; {@code .langso} in the user's home when that is not set
 * @param cache what can be made anew at any time
 */
record Home(Path folder, Path cache) {

    Home(Path folder) {
        this(folder, folder.resolve("cache"));
    }

    static Home fromEnvironment() {
        return new Home(Optional.ofNullable(System.getenv("LANGSO_HOME"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".langso"))
                .toAbsolutePath()
                .normalize());
    }

    /** The demo's own folder: it never shares one with real people. */
    Home demo() {
        return new Home(folder.resolve("demo"), cache);
    }

    PostgresFolder postgres() {
        return new PostgresFolder(folder.resolve("postgres"));
    }

    Path version() {
        return folder.resolve("version");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** Present while a restore is under way. */
    Path restoring() {
        return folder.resolve("restoring");
    }

    /**
     * Makes the folder, for its owner's eyes only, unless it is there.
     *
     * @throws Refusal {@link OperationsProblem#HOME_UNUSABLE}
     */
    void make() {
        try {
            if (!Files.isDirectory(folder)) {
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(folder, owner);
            }
            Files.createDirectories(cache);
        } catch (IOException failure) {
            throw Refusal.of(OperationsProblem.HOME_UNUSABLE, folder.toString());
        }
        if (!Files.isWritable(folder)) {
            throw Refusal.of(OperationsProblem.HOME_UNUSABLE, folder.toString());
        }
    }
}
