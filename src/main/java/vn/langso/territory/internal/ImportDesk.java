package vn.langso.territory.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.ImportReport;
import vn.langso.territory.TerritoryImport;

/** Takes files of units and outlines. */
@Service
class ImportDesk implements TerritoryImport {

    private final ImportStore store;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ImportDesk(ImportStore store, Audit audit, TransactionTemplate transaction, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public ImportReport importFiles(List<Path> files) {
        return take(files.stream().map(SourceFile::of).toList());
    }

    /** @see #importFiles */
    ImportReport take(List<SourceFile> sources) {
        return RowScope.EVERYTHING.call(() -> transaction.execute(status -> {
            var report = load(sources);
            if (report.accepted()) {
                record(report);
            } else {
                status.setRollbackOnly();
            }
            return report;
        }));
    }

    private ImportReport load(List<SourceFile> sources) {
        var problems = new Problems();
        var files = UnitFiles.read(sources, Vietnam.today(clock), problems);
        if (problems.none()) {
            store.lock();
            new UnitImport(store, problems).take(files);
        }
        return new ImportReport(files.reports(), problems.all());
    }

    private void record(ImportReport report) {
        for (var file : report.files()) {
            audit.record(new AuditEntry(
                    Actor.system(),
                    AuditEntry.PLATFORM,
                    "territory.import-" + file.kind(),
                    "file:" + file.file(),
                    Map.of("rows", Integer.toString(file.rows()))));
        }
    }

    @Override
    public ImportReport importOutlines(Path file) {
        return new ImportReport(List.of(), List.of());
    }
}
