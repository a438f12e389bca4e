package vn.langso.files.internal;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.files.AttachFile;
import vn.langso.files.Download;
import vn.langso.files.FileReference;
import vn.langso.files.FilesProblem;
import vn.langso.files.StoredFile;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;

/** Takes files, ties them to things and gives them out. */
@Service
class FileDesk implements StoredFiles {

    private final Spool spool;
    private final Intake intake;
    private final FileTable files;
    private final AttachmentTable attachments;
    private final Readers readers;
    private final ContentStore contents;
    private final Thumbnails thumbnails;
    private final Collection collection;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Disk disk;
    private final InstantSource clock;

    FileDesk(
            Spool spool,
            Intake intake,
            FileTable files,
            AttachmentTable attachments,
            Readers readers,
            ContentStore contents,
            Thumbnails thumbnails,
            Collection collection,
            TransactionTemplate transaction,
            Audit audit,
            Disk disk,
            InstantSource clock) {
        this.spool = spool;
        this.intake = intake;
        this.files = files;
        this.attachments = attachments;
        this.readers = readers;
        this.contents = contents;
        this.thumbnails = thumbnails;
        this.collection = collection;
        this.transaction = transaction;
        this.audit = audit;
        this.disk = disk;
        this.clock = clock;
    }

    @Override
    public StoredFile take(TakeFile command, InputStream content) {
        var received = spool.receive(content);
        try {
            var order =
                    new Intake.Order(Ids.next(), command.key(), command.name(), command.purpose(), command.sender());
            return intake.keep(order, received);
        } finally {
            disk.remove(received.path());
        }
    }

    @Override
    public Optional<StoredFile> find(UUID file) {
        return files.find(file).map(FileRow::file);
    }

    @Override
    public Slice<StoredFile> sentBy(Actor actor, int limit, @Nullable String after) {
        var sender = actor.person().orElseThrow();
        var before = after == null ? null : UUID.fromString(after);
        var rows = Intake.scope(sender).call(() -> files.sentBy(sender, limit + 1, before));
        return Slice.of(rows, limit, row -> row.id().toString()).map(FileRow::file);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(AttachFile command) {
        if (!files.reference(command.file())) {
            throw new Refusal(FilesProblem.FILE_UNKNOWN);
        }
        if (attachments.add(command, clock.instant())) {
            record(command.actor(), command.province(), "files.attach-file", command.file(), command.thing());
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void detach(UUID file, FileReference thing, Actor actor) {
        // while the attachment still shows the file to the caller
        files.dereference(file, thing, clock.instant());
        attachments.remove(file, thing).forEach(province -> record(actor, province, "files.detach-file", file, thing));
    }

    private void record(Actor actor, String province, String action, UUID file, FileReference thing) {
        audit.record(new AuditEntry(actor, province, action, "file:" + file, Map.of("thing", thing.toString())));
    }

    @Override
    public List<StoredFile> of(FileReference thing) {
        return attachments.filesOf(thing).stream().map(FileRow::file).toList();
    }

    @Override
    public void remove(UUID file, Actor actor) {
        var row = Intake.scope(actor.person().orElseThrow())
                .call(() -> files.find(file))
                .filter(it -> actor.person().equals(Optional.of(it.sender())))
                .orElseThrow(() -> new Refusal(FilesProblem.FILE_UNKNOWN));
        RowScope.EVERYTHING.run(() -> transaction.executeWithoutResult(status -> remove(row, actor)));
        collection.sweep(row.sha256());
    }

    private void remove(FileRow row, Actor actor) {
        if (!files.removeUnreferenced(row.id())) {
            throw new Refusal(FilesProblem.IN_USE);
        }
        audit.record(new AuditEntry(
                actor, row.province(), "files.remove-file", "file:" + row.id(), Map.of("sha256", row.sha256())));
    }

    @Override
    public Download open(UUID file, Actor actor) {
        var row = readers.require(file, actor);
        return new Download(row.file(), row.mediaType(), row.sha256(), contents.open(row.sha256()));
    }

    @Override
    public Download openThumbnail(UUID file, int width, Actor actor) {
        return thumbnails.of(readers.require(file, actor).file(), width);
    }
}
