package vn.langso.identity.web;

import jakarta.validation.Valid;
import java.time.InstantSource;
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
import vn.langso.identity.OneTimeCodes;
import vn.langso.identity.Staff;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** Administrators give, confirm and take back offices. */
@Controller
@RequestMapping("/desk/staff/grants")
@Access(roles = {Role.PROVINCE_ADMINISTRATOR, Role.COMMUNE_ADMINISTRATOR})
class GrantPage {

    private final Staff staff;
    private final OneTimeCodes codes;
    private final AreaNames areas;
    private final InstantSource clock;

    GrantPage(Staff staff, OneTimeCodes codes, AreaNames areas, InstantSource clock) {
        this.staff = staff;
        this.codes = codes;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/new")
    String ask(AreaScope scope, Model model) {
        var form = GrantForm.empty(Vietnam.today(clock));
        model.addAttribute("form", form);
        return form(form.id().toString(), scope, model);
    }

    @PostMapping
    String grant(
            @Valid @ModelAttribute("form") GrantForm form,
            BindingResult errors,
            Actor actor,
            AreaScope scope,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                return "redirect:/desk/staff/people/" + staff.grant(form.toCommand(), actor);
            } catch (Refusal refusal) {
                Fields.refuse(errors, refusal);
            }
        }
        return form(FormKey.of(errors), scope, model);
    }

    private String form(String key, AreaScope scope, Model model) {
        model.addAttribute(FormKey.NAME, key);
        model.addAttribute("places", areas.within(scope));
        return "identity/grant";
    }

    @GetMapping("/{grant}")
    String show(@PathVariable UUID grant, AreaScope scope, Model model) {
        var office = staff.office(grant, scope);
        model.addAttribute("office", office);
        model.addAttribute("state", office.state(Vietnam.today(clock)));
        model.addAttribute("area", areas.of(office.area()));
        return "identity/office";
    }

    @PostMapping("/{grant}/confirmation")
    String confirm(@PathVariable UUID grant, Actor actor) {
        staff.confirm(grant, actor);
        return "redirect:/desk/staff/grants/" + grant;
    }

    @PostMapping("/{grant}/withdrawal")
    String withdraw(@PathVariable UUID grant, @RequestParam(defaultValue = "") String reason, Actor actor) {
        staff.withdraw(grant, reason, actor);
        return "redirect:/desk/staff/grants/" + grant;
    }

    /** A code to log in with once, handed over in person. It is shown this once, so the page is not kept anywhere. */
    @PostMapping("/{grant}/codes")
    String issue(@PathVariable UUID grant, AreaScope scope, Actor actor, Model model) {
        model.addAttribute("office", staff.office(grant, scope));
        model.addAttribute("code", codes.issue(staff.admit(grant, actor), actor));
        return "identity/code";
    }
}
