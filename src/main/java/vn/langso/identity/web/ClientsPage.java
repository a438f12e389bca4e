package vn.langso.identity.web;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.identity.ApiClients;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** The province's administrators let programs in and shut them out. */
@Controller
@RequestMapping("/desk/programs")
@Access(roles = Role.PROVINCE_ADMINISTRATOR)
class ClientsPage {

    private static final String ADDRESS = "/desk/programs/";
    private static final int PIECE = 50;

    private final ApiClients clients;
    private final AreaNames areas;
    private final InstantSource clock;

    ClientsPage(ApiClients clients, AreaNames areas, InstantSource clock) {
        this.clients = clients;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam Optional<String> after, AreaScope scope, Model model) {
        model.addAttribute("clients", clients.list(scope, after, PIECE));
        model.addAttribute("today", Vietnam.today(clock));
        model.addAttribute("areas", (Function<String, String>) areas::of);
        return "identity/clients";
    }

    @GetMapping("/new")
    String ask(AreaScope scope, Model model) {
        var form = ClientForm.empty(Vietnam.today(clock));
        model.addAttribute("form", form);
        return form(form.id().toString(), scope, model);
    }

    @PostMapping
    String register(
            @Valid @ModelAttribute("form") ClientForm form,
            BindingResult errors,
            Actor actor,
            AreaScope scope,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                clients.register(form.toCommand(), scope, actor);
                return "redirect:" + ADDRESS + form.id();
            } catch (Refusal refusal) {
                Fields.refuse(errors, refusal);
            }
        }
        return form(FormKey.of(errors), scope, model);
    }

    private String form(String key, AreaScope scope, Model model) {
        model.addAttribute(FormKey.NAME, key);
        model.addAttribute("places", areas.within(scope));
        return "identity/client-new";
    }

    @GetMapping("/{client}")
    String show(@PathVariable UUID client, AreaScope scope, Model model) {
        var known = clients.client(client, scope);
        model.addAttribute("client", known);
        model.addAttribute("state", known.state(Vietnam.today(clock)));
        model.addAttribute("area", areas.of(known.area()));
        return "identity/client";
    }

    /** The secret is shown this once, so the page is not kept anywhere. */
    @PostMapping("/{client}/secrets")
    String newSecret(@PathVariable UUID client, AreaScope scope, Actor actor, Model model) {
        model.addAttribute("secret", clients.newSecret(client, scope, actor));
        model.addAttribute("client", clients.client(client, scope));
        return "identity/client-secret";
    }

    @PostMapping("/{client}/withdrawal")
    String withdraw(@PathVariable UUID client, AreaScope scope, Actor actor) {
        clients.withdraw(client, scope, actor);
        return "redirect:" + ADDRESS + client;
    }
}
