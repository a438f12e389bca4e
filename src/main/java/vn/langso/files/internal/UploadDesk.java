package vn.langso.files.internal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.langso.files.BeginUpload;
import vn.langso.files.FilesProblem;
import vn.langso.files.Upload;
import vn.langso.files.Uploads;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Problem.Kind;
import vn.langso.kernel.Refusal;

/** Takes files in pieces. */
@Service
class UploadDesk implements Uploads {

    private final UploadTable uploads;
    private final Parts parts;
    private final Intake intake;
    private final FileSettings settings;
    private final Disk disk;
    private final InstantSource clock;

    UploadDesk(UploadTable uploads, Parts parts, Intake intake, FileSettings settings, Disk disk, InstantSource clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.intake = intake;
        this.settings = settings;
        this.disk = disk;
        this.clock = clock;
    }

    @Override
    public long maxLength() {
        return settings.largest().toBytes();
    }

    @Override
    public Upload begin(BeginUpload command) {
        if (command.length() < 1) {
            throw new Refusal(FilesProblem.EMPTY);
        }
        if (command.length() > maxLength()) {
            throw Refusal.of(FilesProblem.TOO_LARGE, settings.largest().toMegabytes());
        }
        return Intake.scope(command.sender().id()).call(() -> {
            uploads.add(command, clock.instant(), clock.instant().plus(settings.keepUnfinished()));
            var row = uploads.findByKey(command);
            if (!row.announces(command)) {
                throw new Refusal(FilesProblem.KEY_REUSED);
            }
            return state(row);
        });
    }

    @Override
    public Upload find(UUID upload, Actor actor) {
        return state(require(upload, actor));
    }

    @Override
    public Upload append(UUID upload, long from, Piece piece, Actor actor) {
        require(upload, actor);
        return parts.alone(upload, () -> append(require(upload, actor), from, piece));
    }

    private Upload append(UploadRow row, long from, Piece piece) {
        var received = state(row).received();
        if (from != received) {
            throw new Refusal(FilesProblem.OFFSET_WRONG);
        }
        if (received < row.length()) {
            parts.append(row.id(), piece, row.length() - received);
        }
        if (!row.kept() && parts.length(row.id()) == row.length()) {
            finish(row);
            return new Upload(row.id(), row.length(), row.length(), true, row.expiresAt());
        }
        return state(row);
    }

    private void finish(UploadRow row) {
        try {
            var part = parts.path(row.id());
            var order = new Intake.Order(row.id(), row.key(), row.name(), row.purpose(), row.from());
            intake.keep(order, new Received(part, row.length(), Sha256.of(part)));
            parts.remove(row.id());
        } catch (Refusal refusal) {
            forgetUnlessLater(row, refusal);
            throw refusal;
        } catch (IOException failure) {
            throw disk.failed(failure, parts.path(row.id()));
        }
    }

    /** What was refused for what it is will not get better; what could not be judged now waits for the next try. */
    private void forgetUnlessLater(UploadRow row, Refusal refusal) {
        if (refusal.problem().kind() != Kind.BUSY) {
            forget(row);
        }
    }

    @Override
    public void cancel(UUID upload, Actor actor) {
        require(upload, actor);
        parts.alone(upload, () -> {
            forget(require(upload, actor));
            return upload;
        });
    }

    private void forget(UploadRow row) {
        Intake.scope(row.sender()).run(() -> uploads.remove(row.id()));
        parts.remove(row.id());
    }

    private UploadRow require(UUID upload, Actor actor) {
        return actor.person()
                .flatMap(person -> Intake.scope(person).call(() -> uploads.find(upload)))
                .orElseThrow(() -> new Refusal(FilesProblem.UPLOAD_UNKNOWN));
    }

    private Upload state(UploadRow row) {
        var received = row.kept() ? row.length() : parts.length(row.id());
        return new Upload(row.id(), row.length(), received, row.kept(), row.expiresAt());
    }
}
