package vn.langso.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;

/**
 * Removes what nobody needs: files that have belonged to nothing for a day, uploads that were given up, contents that
 * no file refers to. May run on several nodes at once and be stopped at any moment.
 */
@Component
class Collection {

    private static final int BATCH = 100;

    private final FileTable files;
    private final UploadTable uploads;
    private final Parts parts;
    private final ContentStore contents;
    private final Thumbnails thumbnails;
    private final FileFolders folders;
    private final FileSettings settings;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Collection(
            FileTable files,
            UploadTable uploads,
            Parts parts,
            ContentStore contents,
            Thumbnails thumbnails,
            FileFolders folders,
            FileSettings settings,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.files = files;
        this.uploads = uploads;
        this.parts = parts;
        this.contents = contents;
        this.thumbnails = thumbnails;
        this.folders = folders;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void collect() {
        collectFiles(clock.instant().minus(settings.keepUnreferenced()));
        collectUploads(clock.instant());
        removeOlder(folders.incoming(), clock.instant().minus(settings.keepUnfinished()));
    }

    /** What a crash left: contents whose file was never written down. */
    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void sweepAll() {
        var before = clock.instant().minus(settings.keepUnreferenced());
        var old = new ArrayList<String>();
        contents.each(kept -> {
            if (kept.since().isBefore(before)) {
                old.add(kept.sha256());
            }
        });
        old.forEach(this::sweep);
    }

    /** Removes files that have belonged to nothing since before a moment. */
    void collectFiles(Instant before) {
        List<String> removed;
        do {
            removed = RowScope.EVERYTHING.call(() -> files.removeUnreferenced(before, BATCH));
            removed.stream().distinct().forEach(this::sweep);
        } while (removed.size() == BATCH);
    }

    /** Removes uploads that expired before a moment, and what had come of them. */
    void collectUploads(Instant now) {
        RowScope.EVERYTHING.call(() -> uploads.removeExpired(now, BATCH)).forEach(parts::remove);
        removeOlder(folders.parts(), now.minus(settings.keepUnfinished().multipliedBy(2)));
    }

    /** Removes a content unless a file refers to it; whoever adds one at the same moment waits or comes first. */
    void sweep(String sha256) {
        RowScope.EVERYTHING.run(() -> transaction.executeWithoutResult(status -> {
            files.lock(sha256);
            if (!files.refersTo(sha256)) {
                contents.remove(sha256);
                thumbnails.remove(sha256);
            }
        }));
    }

    private static void removeOlder(Path folder, Instant before) {
        try (var found = Files.list(folder)) {
            for (var file : found.toList()) {
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
