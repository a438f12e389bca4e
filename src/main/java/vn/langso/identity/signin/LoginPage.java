package vn.langso.identity.signin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.web.Access;
import vn.langso.web.Site;

/** All ways of logging in. */
@Controller
class LoginPage {

    /** The provider does not answer. */
    static final String AWAY = "away";

    /** The provider answered, but nobody is logged in. */
    static final String FAILED = "failed";

    /** Logged out, by oneself or from outside. */
    static final String ENDED = "ended";

    private static final Set<String> NOTICES = Set.of(AWAY, FAILED, ENDED);

    private final EidProvider provider;
    private final Site site;

    LoginPage(EidProvider provider, Site site) {
        this.provider = provider;
        this.site = site;
    }

    @GetMapping("/login")
    @Access(Access.Who.EVERYBODY)
    String show(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String notice,
            Model model) {
        model.addAttribute("to", ReturnAddress.safe(to));
        model.addAttribute("notice", NOTICES.contains(notice) ? notice : "");
        model.addAttribute("eid", provider.present());
        model.addAttribute("pretend", site.demo());
        return "signin/login";
    }
}
