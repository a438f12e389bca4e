package vn.langso.filing.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.files.Purpose;
import vn.langso.files.Sender;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.filing.DraftPapers;
import vn.langso.filing.PaperSlot;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.web.Access;

/** The papers of a draft: photographed, chosen, taken from the own store, taken away again. */
@Controller
@Access(Access.Who.PERSON)
class PapersPage {

    static final String NAME = "papers";
    private static final String PATH = "/drafts/{id}/papers";
    private static final String PAPER = PATH + "/{number}";

    private final DraftViews views;
    private final DraftPapers papers;
    private final StoredFiles files;

    PapersPage(DraftViews views, DraftPapers papers, StoredFiles files) {
        this.views = views;
        this.papers = papers;
        this.files = files;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable UUID id, Actor actor) {
        var view = views.open(id, actor);
        return view.draft()
                .dossier()
                .map(code -> CheckPage.toDossier(code, false))
                .orElseGet(() -> page(view, List.of(), actor));
    }

    /** Nobody goes on with something missing: it is said here, where it can be mended. */
    @PostMapping(PATH)
    ModelAndView goOn(@PathVariable UUID id, Actor actor) {
        var view = views.open(id, actor);
        var problems = PaperLine.problems(papers.slots(view.draft(), actor));
        return problems.isEmpty()
                ? new ModelAndView("redirect:" + view.address(CheckPage.NAME))
                : page(view, problems, actor);
    }

    /** Files with their form, as a browser without scripts sends them. */
    @PostMapping(PAPER)
    ModelAndView add(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam UUID key,
            @RequestParam("file") List<MultipartFile> sent,
            Actor actor)
            throws IOException {
        var view = views.open(id, actor);
        try {
            for (var file : sent) {
                if (!file.isEmpty()) {
                    papers.add(view.draft(), number, take(file, key, sent.indexOf(file), actor), actor);
                }
            }
            return to(view, number);
        } catch (Refusal refusal) {
            return page(view, List.of(PaperLine.refusal(number, refusal)), actor);
        }
    }

    private UUID take(MultipartFile file, UUID key, int index, Actor actor) throws IOException {
        var name = file.getOriginalFilename();
        var own = UUID.nameUUIDFromBytes((key + " " + index).getBytes(StandardCharsets.UTF_8));
        try (var content = file.getInputStream()) {
            return files.take(new TakeFile(own, name == null ? "" : name, Purpose.PAPER, Sender.of(actor)), content)
                    .id();
        }
    }

    /** A file that the script has begun to send. */
    @PostMapping(PAPER + "/uploads")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addUpload(@PathVariable UUID id, @PathVariable int number, @RequestParam UUID upload, Actor actor) {
        papers.add(views.open(id, actor).draft(), number, upload, actor);
    }

    @PostMapping(PAPER + "/reuse")
    ModelAndView reuse(@PathVariable UUID id, @PathVariable int number, @RequestParam UUID result, Actor actor) {
        var view = views.open(id, actor);
        papers.reuse(view.draft(), number, result, actor);
        return to(view, number);
    }

    @PostMapping(PAPER + "/removal")
    ModelAndView remove(@PathVariable UUID id, @PathVariable int number, @RequestParam UUID file, Actor actor) {
        var view = views.open(id, actor);
        papers.remove(view.draft(), number, file, actor);
        return to(view, number);
    }

    private static ModelAndView to(DraftView view, int number) {
        return new ModelAndView("redirect:" + view.address(NAME) + "#paper-" + number);
    }

    private ModelAndView page(DraftView view, List<FieldProblem> problems, Actor actor) {
        List<PaperSlot> slots = papers.slots(view.draft(), actor);
        var page = new ModelAndView("filing/papers")
                .addObject("view", view)
                .addObject("slots", slots)
                .addObject("lookedUp", papers.lookedUp(view.draft()))
                .addObject("problems", problems)
                .addObject("key", Ids.next());
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
