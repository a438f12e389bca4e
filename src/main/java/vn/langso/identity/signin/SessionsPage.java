package vn.langso.identity.signin;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.langso.web.Access;

/** Where a person is logged in, and how to end that elsewhere. */
@Controller
@RequestMapping("/me/sessions")
@Access(Access.Who.PERSON)
class SessionsPage {

    private static final String BACK = "redirect:/me/sessions";

    private final SessionBook book;

    SessionsPage(SessionBook book) {
        this.book = book;
    }

    @GetMapping
    String show(Model model) {
        var me = PersonAuthentication.current().orElseThrow();
        model.addAttribute("places", book.placesOf(me.person()));
        model.addAttribute("here", me.session());
        return "signin/sessions";
    }

    /** Ends one other session of one's own; any other id changes nothing. */
    @PostMapping("/{session}/end")
    String end(@PathVariable UUID session) {
        var me = PersonAuthentication.current().orElseThrow();
        book.end(me.person(), it -> it.session().equals(session) && !session.equals(me.session()));
        return BACK;
    }

    @PostMapping("/others/end")
    String endOthers() {
        var me = PersonAuthentication.current().orElseThrow();
        book.end(me.person(), it -> !it.session().equals(me.session()));
        return BACK;
    }
}
