package vn.langso.files.internal;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;
import vn.langso.files.FileIntegrity;

/** Reads everything that is kept and compares. */
@Component
class StoreCheck implements FileIntegrity {

    private static final int BATCH = 500;

    private final FileTable files;
    private final ContentStore contents;

    StoreCheck(FileTable files, ContentStore contents) {
        this.files = files;
        this.contents = contents;
    }

    @Override
    public void check(Consumer<Fault> report, LongConsumer progress) {
        RowScope.EVERYTHING.run(() -> {
            lookAtReferences(report, progress);
            contents.each(kept -> {
                if (!files.refersTo(kept.sha256())) {
                    report.accept(new Fault(Kind.UNREFERENCED, kept.sha256()));
                }
            });
        });
    }

    private void lookAtReferences(Consumer<Fault> report, LongConsumer progress) {
        var done = 0L;
        for (var batch = after(""); !batch.isEmpty(); batch = after(batch.getLast())) {
            for (var sha256 : batch) {
                lookAt(sha256, report);
                progress.accept(++done);
            }
        }
    }

    private List<String> after(String sha256) {
        return files.contentsAfter(sha256, BATCH);
    }

    private void lookAt(String sha256, Consumer<Fault> report) {
        try {
            if (!contents.has(sha256)) {
                report.accept(new Fault(Kind.MISSING, sha256));
            } else if (!Sha256.of(contents.open(sha256).getInputStream()).equals(sha256)) {
                report.accept(new Fault(Kind.DAMAGED, sha256));
            }
        } catch (IOException unreadable) {
            report.accept(new Fault(Kind.DAMAGED, sha256));
        }
    }
}
