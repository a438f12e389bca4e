package vn.langso.files.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.files.FilesProblem;
import vn.langso.files.Purpose;
import vn.langso.files.Sender;
import vn.langso.files.StoredFile;
import vn.langso.kernel.Refusal;

/** Turns what was sent into a file that is kept. */
@Component
class Intake {

    private final Screening screening;
    private final ContentStore contents;
    private final FileTable files;
    private final TransactionTemplate transaction;
    private final Disk disk;
    private final InstantSource clock;

    Intake(
            Screening screening,
            ContentStore contents,
            FileTable files,
            TransactionTemplate transaction,
            Disk disk,
            InstantSource clock) {
        this.screening = screening;
        this.contents = contents;
        this.files = files;
        this.transaction = transaction;
        this.disk = disk;
        this.clock = clock;
    }

    /** What is to be kept under which id and key, and what its sender calls it. */
    record Order(UUID id, UUID key, String name, Purpose purpose, Sender sender) {}

    /** Rows of the sender, and no others. */
    static RowScope scope(UUID sender) {
        return new RowScope(Set.of(), sender);
    }

    /**
     * The file of this key: the one that is there already, else a new one.
     *
     * @throws Refusal {@link FilesProblem#KEY_REUSED} when that one was made of something else
     */
    StoredFile keep(Order order, Received received) {
        return scope(order.sender().id())
                .call(() -> files.findByKey(
                                order.sender().province(), order.sender().id(), order.key())
                        .map(earlier -> repeat(earlier, received))
                        .orElseGet(() -> accept(order, received)));
    }

    private static StoredFile repeat(FileRow earlier, Received received) {
        if (!earlier.receivedSha256().equals(received.sha256())) {
            throw new Refusal(FilesProblem.KEY_REUSED);
        }
        return earlier.file();
    }

    private StoredFile accept(Order order, Received received) {
        var screened = screening.screen(received.path(), order.purpose());
        try {
            var row = row(order, received, screened);
            contents.put(row.sha256(), screened.path());
            return add(row, received, screened);
        } catch (IOException failure) {
            throw disk.failed(failure, screened.path());
        } finally {
            disk.remove(screened.path());
        }
    }

    private FileRow row(Order order, Received received, Screening.Screened screened) throws IOException {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return FileRow.of(
                order.id(),
                order.key(),
                order.sender(),
                order.name(),
                order.purpose(),
                screened,
                Files.size(screened.path()),
                Sha256.of(screened.path()),
                received.sha256(),
                now);
    }

    private StoredFile add(FileRow row, Received received, Screening.Screened screened) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            files.lock(row.sha256());
            // the collection may have removed it between put and lock
            if (!contents.has(row.sha256())) {
                contents.put(row.sha256(), screened.path());
            }
            return files.add(row)
                    ? row.file()
                    : repeat(
                            files.findByKey(row.province(), row.sender(), row.key())
                                    .orElseThrow(),
                            received);
        }));
    }
}
