package vn.langso.operations;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A backup being written: a ZIP archive whose last part, the manifest, holds the SHA-256 of all others. Only a finished
 * backup gets its name.
 */
final class BackupWriter implements AutoCloseable {

    static final String MANIFEST = "manifest";

    private final Path target;
    private final Path unfinished;
    private final FileChannel file;
    private final DigestOutputStream whole;
    private final ZipOutputStream zip;
    private final List<ManifestLine> manifest = new ArrayList<>();
    private final LongConsumer written;

    /** @param written told the number of bytes that were read for each piece written */
    BackupWriter(Path target, LongConsumer written) throws IOException {
        this.target = target;
        this.unfinished = target.resolveSibling(target.getFileName() + ".part");
        this.file = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.whole = new DigestOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16), Hash.sha256());
        this.zip = new ZipOutputStream(whole);
        this.zip.setLevel(Deflater.BEST_SPEED);
        this.written = written;
    }

    void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    /** Adds a file as it is now; one that has gone in the meantime is left out. */
    void file(String name, Path source) throws IOException {
        try (var content = Files.newInputStream(source)) {
            add(name, content);
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    void text(String name, String content) throws IOException {
        add(name, new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String name, InputStream content) throws IOException {
        var digest = new DigestInputStream(content, Hash.sha256());
        zip.putNextEntry(new ZipEntry(name));
        var buffer = new byte[1 << 16];
        var length = 0L;
        for (var read = digest.read(buffer); read >= 0; read = digest.read(buffer)) {
            zip.write(buffer, 0, read);
            length += read;
            written.accept(read);
        }
        zip.closeEntry();
        manifest.add(new ManifestLine(
                HexFormat.of().formatHex(digest.getMessageDigest().digest()), length, name));
    }

    int parts() {
        return manifest.size();
    }

    /** Writes the manifest, makes sure everything is on the disk and gives the file its name; see {@link #close}. */
    String finish() throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        for (var line : manifest) {
            zip.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
        zip.finish();
        zip.flush();
        file.force(true);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        return HexFormat.of().formatHex(whole.getMessageDigest().digest());
    }

    /** Leaves nothing behind of a backup that was not finished. */
    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(unfinished);
    }
}
