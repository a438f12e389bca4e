package vn.langso.identity.web;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.langso.identity.AllowedClients;
import vn.langso.identity.signin.PersonAuthentication;
import vn.langso.kernel.Actor;
import vn.langso.web.Access;

/** The programs a person has allowed; what was allowed can be taken back here. One allows them for oneself only. */
@Controller
@RequestMapping("/me/programs")
@Access(Access.Who.PERSON)
class ProgramsPage {

    private final AllowedClients programs;
    private final AreaNames areas;

    ProgramsPage(AllowedClients programs, AreaNames areas) {
        this.programs = programs;
        this.areas = areas;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("programs", programs.of(me()));
        model.addAttribute("areas", (Function<String, String>) areas::of);
        return "identity/programs";
    }

    @PostMapping("/{client}/withdrawal")
    String forbid(@PathVariable UUID client) {
        programs.forbid(me(), client, Actor.self(me()));
        return "redirect:/me/programs";
    }

    private static UUID me() {
        return PersonAuthentication.current().orElseThrow().person();
    }
}
