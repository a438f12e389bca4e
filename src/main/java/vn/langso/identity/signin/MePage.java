package vn.langso.identity.signin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.langso.web.Access;

/** A person's own page: who one is here, and the way to everything that is one's own. */
@Controller
class MePage {

    @GetMapping("/me")
    @Access(Access.Who.PERSON)
    String show(Model model) {
        model.addAttribute("me", PersonAuthentication.current().orElseThrow());
        return "signin/me";
    }
}
