package vn.langso.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.dossiers.Opinions;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;

/** Asks a colleague for an opinion, and gives one. */
@Controller
@RequestMapping("/desk/dossiers/{code}")
@Access(roles = {Role.OFFICER, Role.APPROVER})
class DeskOpinionPage {

    private final DeskActing acting;
    private final Opinions opinions;

    DeskOpinionPage(DeskActing acting, Opinions opinions) {
        this.acting = acting;
        this.opinions = opinions;
    }

    @PostMapping("/acts/opinion")
    ModelAndView ask(
            @PathVariable String code,
            @Valid @ModelAttribute("form") DeskForms.Question form,
            BindingResult answers,
            Actor actor,
            AreaScope scope,
            HttpServletRequest request) {
        var call = acting.call(code, actor, scope, request);
        return acting.carryOut(
                call,
                DeskTask.OPINION,
                answers,
                () -> opinions.ask(
                        form.key(),
                        DeskCodes.of(code),
                        Objects.requireNonNull(form.to()),
                        form.question(),
                        actor,
                        scope));
    }

    /** The dossier's page asks for the answer; an empty one is refused on a page of its own. */
    @PostMapping("/opinions/{id}")
    String answer(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            Actor actor,
            AreaScope scope) {
        opinions.answer(id, DeskCodes.of(code), answer, actor, scope);
        return "redirect:/desk/dossiers/" + code + "?done=opinion";
    }
}
