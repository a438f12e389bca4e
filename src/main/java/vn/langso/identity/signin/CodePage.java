package vn.langso.identity.signin;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.identity.People;
import vn.langso.identity.signin.SignedIn.Way;
import vn.langso.web.Access;

/** Logging in with a code that an administrator handed over; the next step is a passkey of one's own. */
@Controller
@RequestMapping("/login/code")
@Access(Access.Who.EVERYBODY)
class CodePage {

    private static final String VIEW = "signin/code";

    private final CodeDesk codes;
    private final Tries tries;
    private final People people;
    private final SignIn signIn;

    CodePage(CodeDesk codes, Tries tries, People people, SignIn signIn) {
        this.codes = codes;
        this.tries = tries;
        this.people = people;
        this.signIn = signIn;
    }

    @GetMapping
    ModelAndView show() {
        return form("", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView logIn(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        if (!tries.more(request.getRemoteAddr())) {
            return form("problem.signin.too-many-tries", TOO_MANY_REQUESTS);
        }
        return codes.redeem(code)
                .map(person -> begin(person, request, response))
                .orElseGet(() -> form("problem.signin.code-wrong", UNPROCESSABLE_CONTENT));
    }

    private ModelAndView begin(UUID person, HttpServletRequest request, HttpServletResponse response) {
        var name = people.nameOf(person).orElse("");
        signIn.begin(person, name, 1, Way.CODE, Origin.OURS, request, response);
        return new ModelAndView("redirect:/me/passkeys");
    }

    private static ModelAndView form(String problem, HttpStatus status) {
        var view = new ModelAndView(VIEW, status);
        view.addObject("problem", problem);
        return view;
    }
}
