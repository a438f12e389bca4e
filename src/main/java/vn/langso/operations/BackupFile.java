package vn.langso.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.langso.kernel.Progress;
import vn.langso.kernel.Refusal;

/** A finished backup. */
final class BackupFile implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final List<ManifestLine> manifest;

    private BackupFile(Path path, ZipFile zip, List<ManifestLine> manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = List.copyOf(manifest);
    }

    /** @throws Refusal {@link OperationsProblem#BACKUP_UNREADABLE} */
    static BackupFile open(Path path) {
        try {
            var zip = new ZipFile(path.toFile());
            var entry = Optional.ofNullable(zip.getEntry(BackupWriter.MANIFEST));
            if (entry.isEmpty()) {
                zip.close();
                throw Refusal.of(OperationsProblem.BACKUP_UNREADABLE, path.toString());
            }
            return new BackupFile(path, zip, lines(zip, entry.get()));
        } catch (IOException unreadable) {
            throw Refusal.of(OperationsProblem.BACKUP_UNREADABLE, path.toString());
        }
    }

    private static List<ManifestLine> lines(ZipFile zip, ZipEntry entry) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> ManifestLine.of(line)
                            .orElseThrow(() -> Refusal.of(OperationsProblem.BACKUP_DAMAGED, BackupWriter.MANIFEST)))
                    .toList();
        }
    }

    /**
     * Reads every part and compares it with the manifest.
     *
     * @throws Refusal {@link OperationsProblem#BACKUP_DAMAGED}
     */
    void verify(Progress progress) throws IOException {
        requireAllListed();
        var total = total();
        var done = 0L;
        for (var line : manifest) {
            if (!hash(line).equals(line.hash())) {
                throw Refusal.of(OperationsProblem.BACKUP_DAMAGED, line.name());
            }
            done += line.length();
            progress.at(done, total);
        }
    }

    private void requireAllListed() {
        var parts = zip.stream().filter(entry -> !entry.isDirectory()).count();
        if (parts != manifest.size() + 1) {
            throw Refusal.of(OperationsProblem.BACKUP_DAMAGED, BackupWriter.MANIFEST);
        }
    }

    private String hash(ManifestLine line) throws IOException {
        try (var content = new DigestInputStream(content(line), Hash.sha256())) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (IOException damaged) {
            return "";
        }
    }

    InputStream content(ManifestLine line) throws IOException {
        var entry = zip.getEntry(line.name());
        if (entry == null) {
            throw Refusal.of(OperationsProblem.BACKUP_DAMAGED, line.name());
        }
        return zip.getInputStream(entry);
    }

    List<ManifestLine> manifest() {
        return manifest;
    }

    List<String> folders() {
        return zip.stream().filter(ZipEntry::isDirectory).map(ZipEntry::getName).toList();
    }

    long total() {
        return manifest.stream().mapToLong(ManifestLine::length).sum();
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
