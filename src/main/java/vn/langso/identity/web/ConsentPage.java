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

/** A helper or officer writes down that somebody agreed to be helped. */
@Controller
@RequestMapping("/desk/people/{person}/consents")
@Access(roles = {Role.OFFICER, Role.COMMUNE_ADMINISTRATOR, Role.HELPER, Role.POST_OFFICE_CLERK})
class ConsentPage {

    private final Mandates mandates;

    ConsentPage(Mandates mandates) {
        this.mandates = mandates;
    }

    @GetMapping("/new")
    String show(@PathVariable UUID person, Model model) {
        var form = ConsentForm.empty();
        model.addAttribute("form", form);
        model.addAttribute(FormKey.NAME, form.id().toString());
        model.addAttribute("id", person);
        return "identity/consent";
    }

    @PostMapping
    String record(
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Actor actor,
            AreaScope scope,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                mandates.record(form.toCommand(person), actor, scope);
                return "redirect:/me/acting";
            } catch (Refusal refusal) {
                Fields.refuse(errors, refusal);
            }
        }
        model.addAttribute(FormKey.NAME, FormKey.of(errors));
        model.addAttribute("id", person);
        return "identity/consent";
    }
}
