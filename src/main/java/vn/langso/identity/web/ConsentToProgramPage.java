package vn.langso.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.identity.AllowedClients;
import vn.langso.identity.SigninProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Scope;
import vn.langso.web.Access;
import vn.langso.web.FormTarget;

/**
 * Asks a person whether a program may act with their data, and says plainly what it would be allowed. The answer goes to
 * the authorisation server, which sent the person here.
 */
@Controller
public class ConsentToProgramPage {

    /** Where the authorisation server sends people to. */
    public static final String ADDRESS = "/me/programs/consent";

    private final AllowedClients programs;
    private final AreaNames areas;

    ConsentToProgramPage(AllowedClients programs, AreaNames areas) {
        this.programs = programs;
        this.areas = areas;
    }

    @GetMapping(ADDRESS)
    @Access(Access.Who.PERSON)
    String ask(
            @RequestParam("client_id") String client,
            @RequestParam String scope,
            @RequestParam String state,
            HttpServletResponse response,
            Model model) {
        var program = programs.asking(client).orElseThrow(() -> new Refusal(SigninProblem.CLIENT_UNKNOWN));
        program.redirects().forEach(it -> FormTarget.allow(it, response));
        model.addAttribute("program", program);
        model.addAttribute("area", areas.of(program.area()));
        model.addAttribute("scopes", scopes(scope));
        model.addAttribute("state", state);
        return "identity/program-consent";
    }

    private static List<Scope> scopes(String asked) {
        return Arrays.stream(asked.split(" "))
                .flatMap(it -> Scope.of(it).stream())
                .sorted()
                .toList();
    }
}
