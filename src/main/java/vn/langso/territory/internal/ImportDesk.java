package vn.langso.territory.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.ImportReport;
import vn.langso.territory.ImportReport.FileReport;
import vn.langso.territory.TerritoryImport;

/** Takes files of units and outlines. */
@Service
class ImportDesk implements TerritoryImport {

    private final ImportStore store;
    private final OutlineStore outlines;
    private final Gazetteers gazetteers;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ImportDesk(
            ImportStore store,
            OutlineStore outlines,
            Gazetteers gazetteers,
            Audit audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.store = store;
        this.outlines = outlines;
        this.gazetteers = gazetteers;
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
        return inOneTransaction(problems -> {
            var files = UnitFiles.read(sources, Vietnam.today(clock), problems);
            if (problems.none()) {
                store.lock();
                new UnitImport(store, problems).take(files);
            }
            return files.reports();
        });
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
        var source = SourceFile.of(file);
        return inOneTransaction(problems -> {
            var read = new OutlineImport(outlines, gazetteers.latest(), problems).take(source, Vietnam.today(clock));
            return List.of(new FileReport(source.name(), "outlines", read));
        });
    }

    private ImportReport inOneTransaction(Function<Problems, List<FileReport>> work) {
        var report = RowScope.EVERYTHING.call(() -> transaction.execute(status -> {
            var problems = new Problems();
            var outcome = new ImportReport(work.apply(problems), problems.all());
            if (outcome.accepted()) {
                record(outcome);
                store.renewEdition();
            } else {
                status.setRollbackOnly();
            }
            return outcome;
        }));
        gazetteers.renew();
        return report;
    }
}
