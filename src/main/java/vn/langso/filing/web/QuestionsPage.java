package vn.langso.filing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.filing.Drafts;
import vn.langso.filing.FilingProblem;
import vn.langso.filing.SavePage;
import vn.langso.forms.Answers;
import vn.langso.forms.FormGuide;
import vn.langso.forms.FormPage;
import vn.langso.forms.Question;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.web.Access;

/** One page of the form: a few questions, forward and back. Whatever was typed is kept, right or wrong. */
@Controller
@Access(Access.Who.PERSON)
class QuestionsPage {

    private static final String PATH = "/drafts/{id}/{page}";

    private final Drafts drafts;
    private final DraftViews views;
    private final FormGuide guide;

    QuestionsPage(Drafts drafts, DraftViews views, FormGuide guide) {
        this.drafts = drafts;
        this.views = views;
        this.guide = guide;
    }

    /** Where to go after saving. */
    enum Go {
        CONTINUE,
        BACK,
        STAY,
        LEAVE;

        static Go of(@Nullable String typed) {
            return switch (typed == null ? "" : typed) {
                case "back" -> BACK;
                case "stay" -> STAY;
                case "leave" -> LEAVE;
                default -> CONTINUE;
            };
        }
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam(required = false) @Nullable String then,
            Actor actor) {
        var view = views.open(id, actor);
        if (view.draft().dossier().isPresent()) {
            return CheckPage.toDossier(view.draft().dossier().get(), false);
        }
        var shown = new Shown(view, page(view, page), Optional.ofNullable(then));
        return shown.page(view.draft().answers(), List.of(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam(required = false) @Nullable String then,
            @RequestParam(required = false) @Nullable String go,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor) {
        var view = views.open(id, actor);
        var shown = new Shown(view, page(view, page), Optional.ofNullable(then));
        var answers = guide.take(shown.questions(), typed);
        try {
            var saved = drafts.save(shown.command(answers, typed.getFirst("seen")), actor);
            return after(shown.with(views.of(saved)), answers, Go.of(go));
        } catch (Refusal refusal) {
            if (refusal.problem() != FilingProblem.CHANGED_MEANWHILE) {
                throw refusal;
            }
            return shown.page(answers, List.of(), HttpStatus.CONFLICT).addObject("changed", true);
        }
    }

    /** What the script sends while somebody types. @return the stamp of what is kept now */
    @PutMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String keep(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor) {
        var view = views.open(id, actor);
        var shown = new Shown(view, page(view, page), Optional.empty());
        var saved = drafts.save(shown.command(guide.take(shown.questions(), typed), typed.getFirst("seen")), actor);
        return drafts.stamp(shown.names(), saved.answers());
    }

    private ModelAndView after(Shown shown, Answers answers, Go go) {
        var problems = guide.problems(shown.questions(), answers);
        if (go == Go.CONTINUE && !problems.isEmpty()) {
            return shown.page(answers, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:"
                + switch (go) {
                    case CONTINUE -> shown.next();
                    case BACK -> shown.previous();
                    case STAY -> shown.here();
                    case LEAVE -> "/drafts";
                });
    }

    private static FormPage page(DraftView view, String code) {
        return view.form()
                .page(code)
                .filter(it -> !it.asked(view.draft().answers()).isEmpty())
                .orElseThrow(() -> new Refusal(FilingProblem.PAGE_UNKNOWN));
    }

    /** One page of one draft. @param then where to go when it is answered; empty for the page that follows */
    private final class Shown {

        private final DraftView view;
        private final FormPage page;
        private final Optional<String> then;
        private final List<Question> questions;

        Shown(DraftView view, FormPage page, Optional<String> then) {
            this.view = view;
            this.page = page;
            this.then = then.filter(CheckPage.NAME::equals);
            this.questions = page.asked(view.draft().answers());
        }

        Shown with(DraftView saved) {
            return new Shown(saved, page, then);
        }

        List<Question> questions() {
            return questions;
        }

        Set<String> names() {
            return questions.stream().map(Question::name).collect(Collectors.toSet());
        }

        SavePage command(Answers answers, @Nullable String seen) {
            return new SavePage(view.id(), names(), answers, Optional.ofNullable(seen));
        }

        ModelAndView page(Answers answers, List<FieldProblem> problems, HttpStatus status) {
            var pages = view.form().pages(view.draft().answers());
            var offered = AskedPage.offered(questions, view.draft());
            var shown = new ModelAndView("filing/questions", status);
            return shown.addObject("view", view)
                    .addObject("form", page)
                    .addObject("number", pages.indexOf(page) + 1)
                    .addObject("of", pages.size())
                    .addObject("then", then.orElse(""))
                    .addObject("seen", drafts.stamp(names(), view.draft().answers()))
                    .addObject("asked", new AskedPage(guide, questions, answers, problems, offered));
        }

        String here() {
            return view.address(page.code()) + then.map(it -> "?then=" + it).orElse("");
        }

        String next() {
            return then.map(view::address).orElseGet(() -> beside(1, PapersPage.NAME));
        }

        String previous() {
            return then.map(view::address).orElseGet(() -> beside(-1, ""));
        }

        private String beside(int distance, String end) {
            var pages = view.form().pages(view.draft().answers());
            var index = pages.indexOf(page) + distance;
            var within = index >= 0 && index < pages.size();
            return within ? view.address(pages.get(index).code()) : end.isEmpty() ? "/drafts" : view.address(end);
        }
    }
}
