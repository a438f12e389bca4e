package vn.langso.identity.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.langso.identity.People;
import vn.langso.identity.Person;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.territory.Territories;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** An officer adds somebody of the area, with or without papers. */
@Controller
@Access(roles = {Role.OFFICER, Role.COMMUNE_ADMINISTRATOR})
class NewPersonPage {

    private final People people;
    private final Territories territories;
    private final AreaNames areas;

    NewPersonPage(People people, Territories territories, AreaNames areas) {
        this.people = people;
        this.territories = territories;
        this.areas = areas;
    }

    @GetMapping("/desk/people/new")
    String show(AreaScope scope, Model model) {
        var form = PersonForm.empty();
        model.addAttribute("form", form);
        return form(form.id().toString(), scope, model);
    }

    @PostMapping("/desk/people/new")
    String add(
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Actor actor,
            AreaScope scope,
            Model model) {
        if (!errors.hasErrors() && accept(form, errors, actor, scope)) {
            return "redirect:/desk/people/" + form.id();
        }
        return form(FormKey.of(errors), scope, model);
    }

    private boolean accept(PersonForm form, BindingResult errors, Actor actor, AreaScope scope) {
        var path = territories.path(form.commune());
        if (form.birthDate().isEmpty()) {
            errors.rejectValue("birth", "people.birth.form");
        }
        if (!scope.contains(path)) {
            errors.rejectValue("commune", "people.person.commune.outside");
        }
        if (errors.hasErrors()) {
            return false;
        }
        try {
            people.add(form.toPerson(path.getFirst()), Person.Source.STAFF, actor);
            return true;
        } catch (Refusal refusal) {
            Fields.refuse(errors, refusal);
            return false;
        }
    }

    private String form(String key, AreaScope scope, Model model) {
        model.addAttribute(FormKey.NAME, key);
        model.addAttribute("communes", areas.within(scope));
        return "identity/person-new";
    }
}
