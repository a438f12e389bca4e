package vn.langso.signing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.langso.files.AttachFile;
import vn.langso.files.Download;
import vn.langso.files.FileReference;
import vn.langso.files.StoredFile;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Slice;

/** Files in memory, as much as signing asks of them. What is attached holds once the transaction is committed. */
final class KeptFiles implements StoredFiles {

    private final Gaps gaps;
    private final Map<UUID, StoredFile> files = new HashMap<>();
    private final Map<UUID, byte[]> contents = new HashMap<>();
    private final Map<FileReference, List<StoredFile>> things = new HashMap<>();

    KeptFiles(Gaps gaps) {
        this.gaps = gaps;
    }

    byte[] content(UUID file) {
        return java.util.Objects.requireNonNull(contents.get(file));
    }

    @Override
    public StoredFile take(TakeFile command, InputStream content) {
        gaps.pass("signed");
        var bytes = read(content);
        var file = new StoredFile(
                Ids.next(),
                command.name(),
                command.purpose(),
                "application/pdf",
                bytes.length,
                Optional.empty(),
                sha256(bytes),
                false,
                Instant.now());
        files.put(file.id(), file);
        contents.put(file.id(), bytes);
        gaps.pass("taken");
        return file;
    }

    @Override
    public Optional<StoredFile> find(UUID file) {
        return Optional.ofNullable(files.get(file));
    }

    @Override
    public void attach(AttachFile command) {
        onCommit(() -> things.computeIfAbsent(command.thing(), it -> new ArrayList<>())
                .add(find(command.file()).orElseThrow()));
        gaps.pass("attached");
    }

    @Override
    public void detach(UUID file, FileReference thing, Actor actor) {
        onCommit(() -> things.getOrDefault(thing, new ArrayList<>())
                .removeIf(it -> it.id().equals(file)));
    }

    @Override
    public List<StoredFile> of(FileReference thing) {
        return things.getOrDefault(thing, List.of());
    }

    @Override
    public Download open(UUID file, Actor actor) {
        var found = find(file).orElseThrow();
        return new Download(found, found.mediaType(), found.sha256(), new ByteArrayResource(content(file)));
    }

    @Override
    public Slice<StoredFile> sentBy(Actor actor, int limit, @Nullable String after) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(UUID file, Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Download openThumbnail(UUID file, int width, Actor actor) {
        throw new UnsupportedOperationException();
    }

    private static void onCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
