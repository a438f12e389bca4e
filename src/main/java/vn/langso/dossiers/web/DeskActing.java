package vn.langso.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Problem;
import vn.langso.kernel.Refusal;
import vn.langso.territory.AreaScope;
import vn.langso.web.Fields;
import vn.langso.web.LanguageChoice;

/** Carries an act of an officer out and shows its form again, answers kept, when it is refused. */
@Component
class DeskActing {

    private final DeskDossiers dossiers;
    private final Desk desk;
    private final LanguageChoice languages;

    DeskActing(DeskDossiers dossiers, Desk desk, LanguageChoice languages) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.languages = languages;
    }

    /** Something to do that may be refused. */
    interface Act {
        void carryOut();
    }

    ModelAndView carryOut(DeskCall call, DeskTask task, DeskForm form, BindingResult answers) {
        return carryOut(
                call,
                task,
                answers,
                () -> desk.act(DeskCodes.of(call.code()), form.version(), form.toAct(), call.actor(), call.scope()));
    }

    ModelAndView carryOut(DeskCall call, DeskTask task, BindingResult answers, Act act) {
        if (answers.hasErrors()) {
            return form(call, task, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            act.carryOut();
            return new ModelAndView("redirect:/desk/dossiers/" + call.code() + "?done=" + task.word());
        } catch (Refusal refusal) {
            if (refusal.problem() == DossiersProblem.DOSSIER_UNKNOWN) {
                throw refusal;
            }
            Fields.refuse(answers, refusal);
            return form(call, task, status(refusal.problem()));
        }
    }

    /** The form again, over the dossier as it is by now. */
    private ModelAndView form(DeskCall call, DeskTask task, HttpStatus status) {
        var page = page(task, view(call));
        page.setStatus(status);
        return page;
    }

    ModelAndView page(DeskTask task, DeskDossier view) {
        return new ModelAndView("dossiers/desk-act", Map.of("view", view, "task", task));
    }

    DeskDossier view(DeskCall call) {
        return dossiers.of(call.code(), call.language(), call.actor(), call.scope());
    }

    DeskCall call(String code, Actor actor, AreaScope scope, HttpServletRequest request) {
        return new DeskCall(code, languages.of(request), actor, scope);
    }

    private static HttpStatus status(Problem problem) {
        return problem.kind() == Problem.Kind.CONFLICT ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
