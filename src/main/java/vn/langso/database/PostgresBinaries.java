package vn.langso.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked from the library that carries them into one folder per version and machine. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** @return the folder that holds {@code bin}, {@code lib} and {@code share} */
    static Path unpackedIn(Path cache) throws IOException {
        Files.createDirectories(cache);
        var folder = cache.resolve("postgresql-" + fingerprint());
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try (var lock = FileChannel.open(
                        cache.resolve("postgresql.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            if (held.isValid() && !Files.isDirectory(folder)) {
                var fresh = Files.createTempDirectory(cache, "unpack-");
                unpack(fresh);
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return folder;
    }

    private static void unpack(Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (target.startsWith(folder)) {
                    put(archive, entry, target);
                }
            }
        }
    }

    private static void put(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, target);
        if ((entry.getMode() & 0100) != 0) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            permissions.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
            Files.setPosixFilePermissions(target, permissions);
        }
    }

    /** Tells one release of the library from another: the checksum its archive carries in its last bytes. */
    private static String fingerprint() throws IOException {
        try (var archive = open()) {
            var crc = new java.util.zip.CRC32();
            archive.transferTo(new java.util.zip.CheckedOutputStream(java.io.OutputStream.nullOutputStream(), crc));
            return HexFormat.of().toHexDigits((int) crc.getValue());
        }
    }

    private static InputStream open() throws IOException {
        var name = "/postgres-%s-%s.txz".formatted(system(), architecture());
        var archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new IOException("No PostgreSQL is bundled for this machine (" + name
                    + "). Set LANGSO_DB_URL to a PostgreSQL server instead.");
        }
        return archive;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
