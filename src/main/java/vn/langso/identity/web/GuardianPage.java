package vn.langso.identity.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.langso.identity.Mandates;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** An officer writes down a guardianship that was decided. */
@Controller
@RequestMapping("/desk/people/{person}/guardians")
@Access(roles = {Role.OFFICER, Role.COMMUNE_ADMINISTRATOR})
class GuardianPage {

    private final Mandates mandates;

    GuardianPage(Mandates mandates) {
        this.mandates = mandates;
    }

    @GetMapping("/new")
    String show(@PathVariable UUID person, Model model) {
        var form = GuardianForm.empty();
        model.addAttribute("form", form);
        model.addAttribute(FormKey.NAME, form.id().toString());
        model.addAttribute("id", person);
        return "identity/guardian";
    }

    @PostMapping
    String appoint(
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") GuardianForm form,
            BindingResult errors,
            Actor actor,
            AreaScope scope,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                mandates.appoint(form.toCommand(person), actor, scope);
                return "redirect:/desk/people/" + person;
            } catch (Refusal refusal) {
                Fields.refuse(errors, refusal);
            }
        }
        model.addAttribute(FormKey.NAME, FormKey.of(errors));
        model.addAttribute("id", person);
        return "identity/guardian";
    }
}
