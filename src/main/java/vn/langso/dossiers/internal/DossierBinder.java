package vn.langso.dossiers.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.dossiers.Dossier;
import vn.langso.dossiers.DossierMessage;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.dossiers.HandedPaper;
import vn.langso.dossiers.IssuedSlip;
import vn.langso.files.AttachFile;
import vn.langso.files.FileReference;
import vn.langso.files.StoredFile;
import vn.langso.files.StoredFiles;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;

/** Puts things into a dossier and takes the whole of it out, in the caller's transaction and scope. */
@Component
class DossierBinder {

    static final String KIND = "dossier";
    private static final int LONGEST_TEXT = 5000;

    private final DossierContents contents;
    private final HistoryStore history;
    private final ResultStore results;
    private final StoredFiles files;
    private final Audit audit;
    private final InstantSource clock;

    DossierBinder(
            DossierContents contents,
            HistoryStore history,
            ResultStore results,
            StoredFiles files,
            Audit audit,
            InstantSource clock) {
        this.contents = contents;
        this.history = history;
        this.results = results;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    static FileReference reference(Filing filing) {
        return new FileReference(KIND, filing.code().value());
    }

    /** @throws Refusal {@link DossiersProblem#PAPER_MISSING} when a file is not the caller's to hand in */
    void addPapers(Filing filing, List<HandedPaper> papers, boolean supplement, Actor actor) {
        var number = contents.papers(filing).size();
        for (var paper : papers) {
            if (files.find(paper.file()).isEmpty()) {
                throw new Refusal(DossiersProblem.PAPER_MISSING);
            }
            contents.addPaper(filing, ++number, paper, supplement);
            files.attach(new AttachFile(
                    paper.file(),
                    reference(filing),
                    Optional.of(filing.applicant()),
                    filing.province(),
                    Optional.of(filing.unit()),
                    actor));
        }
    }

    /** @return false when it was there before */
    boolean write(DossierRow row, DossierMessage message, Actor actor) {
        var text = message.text().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new Refusal(
                    DossiersProblem.REASON_MISSING, new FieldProblem("text", "dossiers.text.length", LONGEST_TEXT));
        }
        var kept = new DossierMessage(message.id(), message.at(), message.who(), message.official(), text);
        if (!contents.addMessage(row.filing(), kept, actor.person().orElseThrow())) {
            return false;
        }
        audit.record(new AuditEntry(
                actor,
                row.filing().province(),
                "dossiers.write-message",
                "dossier:" + row.code(),
                Map.of("message", message.id().toString())));
        return true;
    }

    void issue(DossierRow row, IssuedSlip.Form form, String text, Optional<LocalDate> date, Doer doer) {
        var number = contents.slips(row.filing()).size() + 1;
        contents.addSlip(row.filing(), new IssuedSlip(number, form, clock.instant(), doer.nameOrNone(), text, date));
    }

    Map<UUID, StoredFile> files(DossierRow row) {
        return files.of(reference(row.filing())).stream().collect(Collectors.toMap(StoredFile::id, it -> it));
    }

    Dossier open(DossierRow row) {
        var filing = row.filing();
        return new Dossier(
                row.line(clock.instant()),
                filing.procedureVersion(),
                filing.caseCode(),
                filing.channel(),
                filing.process().code(),
                filing.process().version(),
                filing.applicant(),
                filing.form(),
                filing.answers(),
                row.position().receivedAt(),
                contents.papers(filing),
                history.of(filing),
                contents.messages(filing),
                contents.slips(filing),
                contents.charges(filing),
                results.find(filing),
                row.stars(),
                row.version());
    }
}
