package vn.langso.identity.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.langso.identity.FoundPerson;
import vn.langso.identity.PersonalData;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/**
 * People of the area, for those in office. What is looked for and why travels in the body of a request, never in an
 * address, which servers and browsers write down.
 */
@Controller
@RequestMapping("/desk/people")
@Access(roles = {Role.OFFICER, Role.APPROVER, Role.COMMUNE_ADMINISTRATOR, Role.HELPER, Role.POST_OFFICE_CLERK})
class PeoplePage {

    private final PersonalData data;
    private final AreaNames areas;

    PeoplePage(PersonalData data, AreaNames areas) {
        this.data = data;
        this.areas = areas;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", SearchForm.empty());
        return results(List.of(), false, model);
    }

    @PostMapping
    String search(
            @Valid @ModelAttribute("form") SearchForm form,
            BindingResult errors,
            Actor actor,
            AreaScope scope,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                return results(data.search(form.text(), form.toPurpose(), actor, scope), true, model);
            } catch (Refusal refusal) {
                Fields.refuse(errors, refusal);
            }
        }
        return results(List.of(), false, model);
    }

    private String results(List<FoundPerson> found, boolean searched, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("searched", searched);
        model.addAttribute("areas", (Function<String, String>) areas::of);
        return "identity/people";
    }

    /** Asks for the purpose before anything is shown. */
    @GetMapping("/{person}")
    String purpose(@PathVariable UUID person, Model model) {
        model.addAttribute("id", person);
        model.addAttribute("form", PurposeForm.empty());
        return "identity/person-purpose";
    }

    @PostMapping("/{person}/reading")
    String read(
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") PurposeForm form,
            BindingResult errors,
            Actor actor,
            AreaScope scope,
            Model model) {
        model.addAttribute("id", person);
        if (errors.hasErrors()) {
            return "identity/person-purpose";
        }
        var known = data.read(person, form.toPurpose(), actor, scope);
        model.addAttribute("person", known);
        model.addAttribute("number", known.maskedNumber().orElse(""));
        model.addAttribute("home", known.commune().map(areas::of).orElse(""));
        return "identity/person";
    }

    /** Shows the whole number, once. */
    @PostMapping("/{person}/unmasking")
    @Access(roles = {Role.OFFICER, Role.APPROVER, Role.COMMUNE_ADMINISTRATOR})
    String unmask(
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") PurposeForm form,
            BindingResult errors,
            Actor actor,
            AreaScope scope,
            Model model) {
        model.addAttribute("id", person);
        if (errors.hasErrors()) {
            return "identity/person-purpose";
        }
        var purpose = form.toPurpose();
        var known = data.read(person, purpose, actor, scope);
        model.addAttribute("person", known);
        model.addAttribute("number", data.unmask(person, purpose, actor, scope).digits());
        model.addAttribute("home", known.commune().map(areas::of).orElse(""));
        return "identity/person";
    }
}
