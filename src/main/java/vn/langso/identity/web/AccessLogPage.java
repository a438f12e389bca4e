package vn.langso.identity.web;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.identity.DataAccess;
import vn.langso.kernel.Actor;
import vn.langso.web.Access;

/** Who looked at my data. */
@Controller
@Access(Access.Who.PERSON)
class AccessLogPage {

    private static final int PIECE = 50;

    private final DataAccess access;
    private final AreaNames areas;

    AccessLogPage(DataAccess access, AreaNames areas) {
        this.access = access;
        this.areas = areas;
    }

    /** Always one's own log: whoever acts for somebody does not see who else does. */
    @GetMapping("/me/access-log")
    String show(@RequestParam Optional<String> after, Actor actor, Model model) {
        model.addAttribute("readings", access.readings(actor.person().orElseThrow(), after, PIECE));
        model.addAttribute("areas", (Function<String, String>) areas::of);
        return "identity/access-log";
    }
}
