package vn.langso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.identity.Acting;
import vn.langso.identity.Mandates;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** For whom one may act and who may act for oneself: start, stop, ask, agree, take back. */
@Controller
@RequestMapping("/me/acting")
@Access(Access.Who.PERSON)
class ActingPage {

    private final Acting acting;
    private final Mandates mandates;

    ActingPage(Acting acting, Mandates mandates) {
        this.acting = acting;
        this.mandates = mandates;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var form = AskForm.empty();
        model.addAttribute("form", form);
        return page(form.id().toString(), actor, model);
    }

    private String page(String key, Actor actor, Model model) {
        model.addAttribute(FormKey.NAME, key);
        var me = person(actor);
        model.addAttribute("me", me);
        model.addAttribute("subject", actor.helped() ? actor.subject() : Optional.<UUID>empty());
        model.addAttribute("mandates", mandates.of(me));
        return "identity/acting";
    }

    /** From now on everything is done for somebody else. */
    @PostMapping("/start")
    String start(@RequestParam UUID mandate, Actor actor, HttpServletRequest request) {
        acting.actorFor(person(actor), Optional.of(mandate));
        ActingSession.of(request).choose(mandate);
        return "redirect:/me/acting";
    }

    @PostMapping("/stop")
    String stop(HttpServletRequest request) {
        ActingSession.of(request).clear();
        return "redirect:/me/acting";
    }

    @PostMapping("/requests")
    String ask(@Valid @ModelAttribute("form") AskForm form, BindingResult errors, Actor actor, Model model) {
        if (!errors.hasErrors()) {
            try {
                mandates.ask(form.toCommand(), actor);
                return "redirect:/me/acting";
            } catch (Refusal refusal) {
                Fields.refuse(errors, refusal);
            }
        }
        return page(FormKey.of(errors), actor, model);
    }

    @PostMapping("/{mandate}/consent")
    String give(@PathVariable UUID mandate, Actor actor) {
        mandates.give(mandate, actor);
        return "redirect:/me/acting";
    }

    @PostMapping("/{mandate}/withdrawal")
    String withdraw(@PathVariable UUID mandate, @RequestParam(defaultValue = "") String reason, Actor actor) {
        mandates.withdraw(mandate, reason, actor);
        return "redirect:/me/acting";
    }

    private static UUID person(Actor actor) {
        return actor.person().orElseThrow();
    }
}
