package vn.langso.filing.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.filing.DraftPapers;
import vn.langso.filing.Drafts;
import vn.langso.filing.FilingProblem;
import vn.langso.filing.SavePage;
import vn.langso.forms.Answers;
import vn.langso.forms.FormGuide;
import vn.langso.forms.FormPage;
import vn.langso.forms.Forms;
import vn.langso.forms.Question;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.Procedures;
import vn.langso.web.Access;

/** Everything once more before it is sent; and the sending. */
@Controller
@Access(Access.Who.PERSON)
class CheckPage {

    static final String NAME = "check";

    private final Drafts drafts;
    private final DraftViews views;
    private final DraftPapers papers;
    private final Forms forms;
    private final FormGuide guide;
    private final Procedures procedures;

    CheckPage(
            Drafts drafts, DraftViews views, DraftPapers papers, Forms forms, FormGuide guide, Procedures procedures) {
        this.drafts = drafts;
        this.views = views;
        this.papers = papers;
        this.forms = forms;
        this.guide = guide;
        this.procedures = procedures;
    }

    @GetMapping("/drafts/{id}/check")
    ModelAndView show(@PathVariable UUID id, Actor actor) {
        var view = views.open(id, actor);
        return view.draft()
                .dossier()
                .map(code -> toDossier(code, false))
                .orElseGet(() -> page(view, view.draft().answers(), List.of(), actor));
    }

    @PostMapping("/drafts/{id}/submission")
    ModelAndView submit(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Actor actor) {
        var view = views.open(id, actor);
        var declarations = guide.take(view.form().declarations(), typed);
        try {
            keep(view, declarations, actor);
            return toDossier(drafts.submit(id, actor), true);
        } catch (Refusal refusal) {
            return refused(views.open(id, actor), refusal, actor);
        }
    }

    private void keep(DraftView view, Answers declarations, Actor actor) {
        if (view.draft().dossier().isEmpty()) {
            var names = view.form().declarations().stream().map(Question::name).collect(Collectors.toSet());
            drafts.save(new SavePage(view.id(), names, declarations, Optional.empty()), actor);
        }
    }

    /** Another tap was faster, or something is missing. */
    private ModelAndView refused(DraftView view, Refusal refusal, Actor actor) {
        if (view.draft().dossier().isPresent()) {
            return toDossier(view.draft().dossier().get(), true);
        }
        if (refusal.problem() != FilingProblem.INCOMPLETE) {
            throw refusal;
        }
        return page(view, view.draft().answers(), refusal.fields(), actor);
    }

    static ModelAndView toDossier(DossierCode code, boolean filed) {
        return new ModelAndView("redirect:/dossiers/" + code + (filed ? "?filed" : ""));
    }

    private ModelAndView page(DraftView view, Answers answers, List<FieldProblem> refused, Actor actor) {
        var slots = papers.slots(view.draft(), actor);
        var page = new ModelAndView("filing/check")
                .addObject("view", view)
                .addObject("pages", pages(view, answers))
                .addObject("slots", slots)
                .addObject("lookedUp", papers.lookedUp(view.draft()))
                .addObject("paperProblems", PaperLine.problems(slots))
                .addObject("terms", FiledTerms.of(view, procedures))
                .addObject("asked", new AskedPage(guide, view.form().declarations(), answers, refused));
        page.setStatus(refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The pages of the form, each with what was answered on it and whether something is missing. */
    private List<CheckedPage> pages(DraftView view, Answers answers) {
        return view.form().pages(answers).stream()
                .map(page -> new CheckedPage(forms, view.draft().form(), page, answers, unfinished(page, answers)))
                .toList();
    }

    private boolean unfinished(FormPage page, Answers answers) {
        return !guide.problems(page.asked(answers), answers).isEmpty();
    }
}
