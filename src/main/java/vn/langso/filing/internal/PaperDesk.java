package vn.langso.filing.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import vn.langso.dossiers.Dossiers;
import vn.langso.dossiers.HandedPaper.Origin;
import vn.langso.dossiers.OwnResult;
import vn.langso.files.AttachFile;
import vn.langso.files.FileReference;
import vn.langso.files.StoredFile;
import vn.langso.files.StoredFiles;
import vn.langso.files.Uploads;
import vn.langso.filing.Draft;
import vn.langso.filing.DraftPapers;
import vn.langso.filing.FilingProblem;
import vn.langso.filing.PaperSlot;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.Paper;
import vn.langso.procedures.Procedures;
import vn.langso.territory.Spelling;

/** Keeps the papers of drafts: photos and files one by one, as they arrive. */
@Service
class PaperDesk implements DraftPapers {

    static final String KIND = "draft";

    private static final int MOST_PAGES = 30;

    /** Filled in here, looked up by the office, or no paper at all. */
    private static final Set<Paper.Kind> NOT_SENT = Set.of(Paper.Kind.FORM, Paper.Kind.DATABASE, Paper.Kind.SAMPLE);

    private final DraftPaperTable store;
    private final OwnDrafts own;
    private final StoredFiles files;
    private final Uploads uploads;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final InstantSource clock;

    PaperDesk(
            DraftPaperTable store,
            OwnDrafts own,
            StoredFiles files,
            Uploads uploads,
            Dossiers dossiers,
            Procedures procedures,
            InstantSource clock) {
        this.store = store;
        this.own = own;
        this.files = files;
        this.uploads = uploads;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public List<PaperSlot> slots(Draft draft, Actor actor) {
        var papers = papers(draft);
        var results = dossiers.results(actor);
        return own.call(actor, () -> {
            var rows = store.of(draft);
            return IntStream.range(0, papers.size())
                    .filter(number -> sent(papers.get(number)))
                    .mapToObj(number -> slot(draft, number, papers.get(number), rows, results, actor))
                    .toList();
        });
    }

    private PaperSlot slot(
            Draft draft,
            int number,
            Paper paper,
            List<DraftPaperTable.Row> rows,
            List<OwnResult> results,
            Actor actor) {
        var sheets = rows.stream()
                .filter(row -> row.paper() == number)
                .map(row -> new PaperSlot.Sheet(row.file(), row.origin(), arrived(draft, row.file(), actor)))
                .toList();
        var fitting = results.stream().filter(it -> fits(it, paper)).toList();
        return new PaperSlot(number, paper, paper.required() && !paper.lookedUp(), sheets, fitting);
    }

    /** A file that has arrived since the page was added belongs to the draft from now on, or it would be collected. */
    private Optional<StoredFile> arrived(Draft draft, UUID file, Actor actor) {
        var found = files.find(file);
        found.filter(it -> !it.attached()).ifPresent(it -> attach(draft, file, actor));
        return found;
    }

    private void attach(Draft draft, UUID file, Actor actor) {
        files.attach(new AttachFile(
                file, reference(draft), Optional.of(draft.subject()), draft.province(), Optional.empty(), actor));
    }

    @Override
    public List<Paper> lookedUp(Draft draft) {
        return papers(draft).stream().filter(Paper::lookedUp).toList();
    }

    @Override
    public void add(Draft draft, int paper, UUID file, Actor actor) {
        requireSent(draft, paper);
        own.call(actor, () -> {
            own.requireForChange(draft.id(), actor);
            if (files.find(file).isEmpty()) {
                uploads.find(file, actor);
            }
            return put(draft, new DraftPaperTable.Row(paper, file, Origin.SCANNED), actor);
        });
    }

    @Override
    public void reuse(Draft draft, int paper, UUID result, Actor actor) {
        var wanted = requireSent(draft, paper);
        if (dossiers.results(actor).stream().noneMatch(it -> it.file().equals(result) && fits(it, wanted))) {
            throw new Refusal(FilingProblem.PAPER_UNKNOWN);
        }
        own.call(actor, () -> {
            own.requireForChange(draft.id(), actor);
            return put(draft, new DraftPaperTable.Row(paper, result, Origin.STORE), actor);
        });
    }

    private boolean put(Draft draft, DraftPaperTable.Row row, Actor actor) {
        var there = store.of(draft).stream()
                .filter(it -> it.paper() == row.paper() && !it.file().equals(row.file()))
                .count();
        if (there >= MOST_PAGES) {
            throw Refusal.of(FilingProblem.TOO_MANY_PAGES, MOST_PAGES);
        }
        store.add(draft, row, clock.instant());
        if (files.find(row.file()).isPresent()) {
            attach(draft, row.file(), actor);
        }
        return true;
    }

    @Override
    public void remove(Draft draft, int paper, UUID file, Actor actor) {
        own.call(actor, () -> {
            own.requireForChange(draft.id(), actor);
            files.detach(file, reference(draft), actor);
            store.remove(draft, paper, file);
            return true;
        });
    }

    /** Within a transaction: the draft is no more, or the dossier has the files now. */
    void release(Draft draft, Actor actor) {
        store.of(draft).stream()
                .map(DraftPaperTable.Row::file)
                .distinct()
                .filter(file -> files.of(reference(draft)).stream()
                        .anyMatch(it -> it.id().equals(file)))
                .forEach(file -> files.detach(file, reference(draft), actor));
    }

    private List<Paper> papers(Draft draft) {
        return procedures.require(draft.procedure()).papers();
    }

    private Paper requireSent(Draft draft, int number) {
        var papers = papers(draft);
        if (number < 0 || number >= papers.size() || !sent(papers.get(number))) {
            throw new Refusal(FilingProblem.PAPER_UNKNOWN);
        }
        return papers.get(number);
    }

    private static boolean sent(Paper paper) {
        return !NOT_SENT.contains(paper.kind());
    }

    /** A result fits when one's title is part of the other's. */
    private static boolean fits(OwnResult result, Paper paper) {
        var title = Spelling.folded(result.title());
        var wanted = Spelling.folded(paper.name().official());
        return title.contains(wanted) || wanted.contains(title);
    }

    private static FileReference reference(Draft draft) {
        return new FileReference(KIND, draft.id().toString());
    }
}
