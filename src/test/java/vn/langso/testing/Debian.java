package vn.langso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Installs Debian's packages that a test needs, where it may; elsewhere says in one line what to type. */
public final class Debian {

    private static final Path APT = Path.of("/usr/bin/apt-get");

    private Debian() {}

    /** @param file made by the package: it is installed when this is missing */
    public static void provide(Path file, String... packages) {
        if (Files.exists(file)) {
            return;
        }
        var install = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
        install.addAll(List.of(packages));
        if (!Files.exists(APT) || !"root".equals(System.getProperty("user.name"))) {
            throw new AssertionError("%s is missing. Type: sudo %s".formatted(file, String.join(" ", install)));
        }
        run(Path.of("."), "apt-get", "update");
        run(Path.of("."), install.toArray(String[]::new));
    }

    /** Runs a program to its end. */
    static void run(Path folder, String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("%s failed:\n%s".formatted(String.join(" ", command), said));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
