package vn.langso.identity.signin;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
        return new ModelAndView(VIEW, "form", new CodeForm(""));
    }

    @PostMapping
    ModelAndView logIn(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult answers,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!tries.more(request.getRemoteAddr())) {
            answers.reject("problem.signin.too-many-tries");
            return new ModelAndView(VIEW, TOO_MANY_REQUESTS);
        }
        if (answers.hasErrors()) {
            return new ModelAndView(VIEW);
        }
        return codes.redeem(form.code())
                .map(person -> begin(person, request, response))
                .orElseGet(() -> refuse(answers));
    }

    private ModelAndView begin(UUID person, HttpServletRequest request, HttpServletResponse response) {
        var name = people.nameOf(person).orElse("");
        signIn.begin(person, name, 1, Way.CODE, Origin.OURS, request, response);
        return new ModelAndView("redirect:/me/passkeys");
    }

    private static ModelAndView refuse(BindingResult answers) {
        answers.rejectValue("code", "problem.signin.code-wrong");
        return new ModelAndView(VIEW);
    }
}
