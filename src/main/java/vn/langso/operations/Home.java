package vn.langso.operations;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that holds everything one installation knows.
 *
 * @param folder named by {@code LANGSO_HOME}; {@code .langso} in the user's home when that is not set
 */
record Home(Path folder) {

    static Home fromEnvironment() {
        return new Home(Optional.ofNullable(System.getenv("LANGSO_HOME"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".langso"))
                .toAbsolutePath());
    }

    /** The demo's own folder: it never shares one with real people. */
    Home demo() {
        return new Home(folder.resolve("demo"));
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path files() {
        return folder.resolve("files");
    }

    Path cache() {
        return folder.resolve("cache");
    }
}
