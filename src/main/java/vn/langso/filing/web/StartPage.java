package vn.langso.filing.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.filing.BeginDraft;
import vn.langso.filing.Drafts;
import vn.langso.filing.FilingPlaces;
import vn.langso.forms.Answers;
import vn.langso.forms.FormGuide;
import vn.langso.identity.People;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Ids;
import vn.langso.procedures.Procedure;
import vn.langso.procedures.Procedures;
import vn.langso.web.Access;

/** From a procedure into its form; or to the portal on which it is filed. */
@Controller
@Access(Access.Who.PERSON)
class StartPage {

    private static final String PATH = "/procedures/{code}/start";

    private final Procedures procedures;
    private final FilingPlaces places;
    private final StartQuestions questions;
    private final FormGuide guide;
    private final Drafts drafts;
    private final DraftViews views;
    private final People people;

    StartPage(
            Procedures procedures,
            FilingPlaces places,
            StartQuestions questions,
            FormGuide guide,
            Drafts drafts,
            DraftViews views,
            People people) {
        this.procedures = procedures;
        this.places = places;
        this.questions = questions;
        this.guide = guide;
        this.drafts = drafts;
        this.views = views;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String code, Actor actor) {
        var procedure = procedures.require(code);
        var person = people.own(actor);
        return places.here(procedure)
                ? page(procedure, Ids.next(), questions.expected(procedure, person), List.of())
                : new ModelAndView("filing/elsewhere")
                        .addObject("procedure", procedure)
                        .addObject("person", person)
                        .addObject("home", person.commune().map(views::place).orElse(""))
                        .addObject("portal", places.portal());
    }

    @PostMapping(PATH)
    ModelAndView begin(
            @PathVariable String code,
            @RequestParam UUID key,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor) {
        var procedure = procedures.require(code);
        var asked = questions.of(procedure);
        var answers = guide.take(asked, typed);
        var problems = guide.problems(asked, answers);
        if (!problems.isEmpty()) {
            return page(procedure, key, answers, problems);
        }
        var draft = drafts.begin(
                new BeginDraft(key, procedure.code(), StartQuestions.caseOf(answers), StartQuestions.unitOf(answers)),
                actor);
        return new ModelAndView("redirect:" + views.of(draft).first());
    }

    private ModelAndView page(Procedure procedure, UUID key, Answers answers, List<FieldProblem> problems) {
        var page = new ModelAndView("filing/start")
                .addObject("procedure", procedure)
                .addObject("key", key)
                .addObject("asked", new AskedPage(guide, questions.of(procedure), answers, problems));
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
