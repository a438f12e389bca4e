package vn.langso.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.langso.database.DatabaseProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Version;

/** The newest program that a home has seen. An older one never touches it. */
record HomeVersion(Home home) {

    /**
     * Looks whether this program may use the home.
     *
     * @throws Refusal {@link DatabaseProblem#NEWER_DATA}, {@link OperationsProblem#HOME_HALF_RESTORED}
     */
    void admit(Version program) {
        if (Files.exists(home.restoring())) {
            throw Refusal.of(OperationsProblem.HOME_HALF_RESTORED, home.folder().toString());
        }
        if (!Files.exists(home.version())) {
            return;
        }
        var found = new Version(text().strip());
        if (found.newerThan(program)) {
            throw Refusal.of(DatabaseProblem.NEWER_DATA, found.text(), program.text());
        }
    }

    /** Notes that this program uses the home now. */
    void note(Version program) {
        try {
            if (!Files.exists(home.version()) || !text().equals(program.text())) {
                var fresh = home.folder().resolve("version.new");
                Files.writeString(fresh, program.text());
                Files.move(fresh, home.version(), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String text() {
        try {
            return Files.readString(home.version());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
