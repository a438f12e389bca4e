package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.langso.web.Access;

/** The way back to a form whose answers were kept: to its page, which {@link FormRestorer} fills in. */
@Controller
class KeptFormPage {

    private final KeptForms forms;

    KeptFormPage(KeptForms forms) {
        this.forms = forms;
    }

    static String address(UUID form) {
        return "/me/kept-forms/" + form;
    }

    @GetMapping("/me/kept-forms/{id}")
    @Access(Access.Who.PERSON)
    void back(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var me = PersonAuthentication.current().orElseThrow();
        response.sendRedirect(forms.find(me.person(), id)
                .map(form -> UriComponentsBuilder.fromUriString(form.page())
                        .replaceQueryParam(FormRestorer.PARAMETER, id)
                        .build()
                        .toUriString())
                .orElse("/me"));
    }

    /** What was filled in, for reading, when its page shows no such form any more. */
    @GetMapping("/me/kept-forms/{id}/answers")
    @Access(Access.Who.PERSON)
    String answers(@PathVariable UUID id, Model model) {
        var me = PersonAuthentication.current().orElseThrow();
        Optional<KeptForm> form = forms.find(me.person(), id);
        model.addAttribute("answers", form.map(KeptForm::answers).orElse(java.util.Map.of()));
        return "signin/kept-answers";
    }
}
