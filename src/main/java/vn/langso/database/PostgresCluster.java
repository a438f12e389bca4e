package vn.langso.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/** The data of a new server. */
record PostgresCluster(PostgresFolder folder, PostgresPrograms programs) {

    /** Makes them aside and moves them, so that a start cut off half way leaves nothing that looks finished. */
    void make() throws IOException {
        makePassword();
        var fresh = folder.folder().resolve("data.new");
        FileSystemUtils.deleteRecursively(fresh);
        initialise(fresh);
        Files.move(fresh, folder.data());
    }

    private void makePassword() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(folder.secret());
        Files.createFile(
                folder.secret(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(folder.secret(), HexFormat.of().formatHex(random));
    }

    private void initialise(Path data) throws IOException {
        programs.run(
                "initdb",
                "-D",
                data.toString(),
                "-U",
                PostgresFolder.SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + folder.secret(),
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=vi-VN",
                "--locale=C",
                "--data-checksums",
                "--no-instructions");
    }
}
