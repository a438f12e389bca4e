package vn.langso.identity.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.langso.identity.Mandates;
import vn.langso.identity.People;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** A parent adds a child who has no account. */
@Controller
@Access(Access.Who.PERSON)
class ChildPage {

    private final People people;
    private final Mandates mandates;

    ChildPage(People people, Mandates mandates) {
        this.people = people;
        this.mandates = mandates;
    }

    @GetMapping("/me/children/new")
    String show(Model model) {
        var form = ChildForm.empty();
        model.addAttribute("form", form);
        model.addAttribute(FormKey.NAME, form.id().toString());
        return "identity/child";
    }

    @PostMapping("/me/children/new")
    String add(@Valid @ModelAttribute("form") ChildForm form, BindingResult errors, Actor actor, Model model) {
        model.addAttribute(FormKey.NAME, FormKey.of(errors));
        if (errors.hasErrors()) {
            return "identity/child";
        }
        try {
            var me = Actor.self(actor.person().orElseThrow());
            mandates.addChild(form.toPerson(people.own(me)), me);
            return "redirect:/me/acting";
        } catch (Refusal refusal) {
            Fields.refuse(errors, refusal);
            return "identity/child";
        }
    }
}
