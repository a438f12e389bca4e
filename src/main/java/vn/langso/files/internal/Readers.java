package vn.langso.files.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;
import vn.langso.files.FileOwner;
import vn.langso.files.FileReference;
import vn.langso.files.FilesProblem;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Capacity;
import vn.langso.kernel.Refusal;

/** Decides who may read a file. */
@Component
class Readers {

    private final FileTable files;
    private final AttachmentTable attachments;
    private final ObjectProvider<FileOwner> owners;

    Readers(FileTable files, AttachmentTable attachments, ObjectProvider<FileOwner> owners) {
        this.files = files;
        this.attachments = attachments;
        this.owners = owners;
    }

    /** @throws Refusal {@link FilesProblem#FILE_UNKNOWN} when there is none or the actor may not read it */
    FileRow require(UUID file, Actor actor) {
        // the thing's module judges, so a reader may be somebody whom the rows are not for: a buyer, a passer-by
        return RowScope.EVERYTHING
                .call(() -> files.find(file))
                .filter(row -> mayRead(row, actor))
                .orElseThrow(() -> new Refusal(FilesProblem.FILE_UNKNOWN));
    }

    private boolean mayRead(FileRow row, Actor actor) {
        if (actor.capacity() == Capacity.SYSTEM) {
            return true;
        }
        var things = RowScope.EVERYTHING.call(() -> attachments.thingsOf(row.id()));
        return things.isEmpty() ? isSender(row, actor) : mayReadOne(things, actor);
    }

    private static boolean isSender(FileRow row, Actor actor) {
        return actor.person().equals(Optional.of(row.sender()))
                || row.subject() != null && actor.person().equals(Optional.of(row.subject()));
    }

    private boolean mayReadOne(List<FileReference> things, Actor actor) {
        return things.stream()
                .anyMatch(thing -> owners.stream()
                        .anyMatch(owner -> owner.kind().equals(thing.kind()) && owner.mayRead(thing.id(), actor)));
    }
}
