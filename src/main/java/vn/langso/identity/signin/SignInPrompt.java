package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Sends somebody to log in, and afterwards back to what they were doing. */
@Component
public class SignInPrompt {

    private final KeptForms forms;

    SignInPrompt(KeptForms forms) {
        this.forms = forms;
    }

    /** To the page that offers all ways of logging in. */
    public void logIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/login?to=" + ReturnAddress.encoded(comeBackTo(request)));
    }

    /** Straight to the e-ID provider, which has to be surer than it was. */
    public void stepUp(int level, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(EidLogin.START + "/" + EidLogin.ID + "?level=" + level + "&to="
                + ReturnAddress.encoded(comeBackTo(request)));
    }

    private String comeBackTo(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                ? forms.keep(request).map(KeptFormPage::address).orElseGet(() -> ReturnAddress.safe(null))
                : ReturnAddress.safe(ReturnAddress.of(request));
    }
}
