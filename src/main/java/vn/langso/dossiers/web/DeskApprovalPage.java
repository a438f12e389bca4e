package vn.langso.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.SignAs;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** An approver sees what is going to be signed, and approves it. */
@Controller
@RequestMapping("/desk/dossiers/{code}/approval")
@Access(roles = Role.APPROVER)
class DeskApprovalPage {

    private final DeskActing acting;
    private final Desk desk;

    DeskApprovalPage(DeskActing acting, Desk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable String code,
            @RequestParam(defaultValue = "CHAIR") SignAs signAs,
            Actor actor,
            AreaScope scope,
            HttpServletRequest request) {
        var call = acting.call(code, actor, scope, request);
        var view = acting.view(call);
        return page(view, call, signAs)
                .addObject("form", new DeskForms.Approval(view.dossier().version(), signAs, null));
    }

    @PostMapping
    ModelAndView approve(
            @PathVariable String code,
            @Valid @ModelAttribute("form") DeskForms.Approval form,
            BindingResult answers,
            Actor actor,
            AreaScope scope,
            HttpServletRequest request) {
        if (!answers.hasErrors()) {
            try {
                desk.act(DeskCodes.of(code), form.version(), form.toAct(), actor, scope);
                return new ModelAndView("redirect:/desk/dossiers/" + code + "?done=approve");
            } catch (Refusal refusal) {
                Fields.refuse(answers, refusal);
            }
        }
        var call = acting.call(code, actor, scope, request);
        var page = page(acting.view(call), call, form.signAs());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(DeskDossier view, DeskCall call, SignAs signAs) {
        var draft = desk.draft(DeskCodes.of(call.code()), signAs, call.actor(), call.scope());
        var model = Map.of("view", view, "task", DeskTask.APPROVE, "signAs", signAs, "draft", draft);
        return new ModelAndView("dossiers/desk-approval", model);
    }
}
