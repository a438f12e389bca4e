package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;
import vn.langso.identity.People;
import vn.langso.identity.signin.SignedIn.Way;

/** What happens when somebody comes back from the e-ID provider. */
@Component
public class EidSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EidSignIn.class);

    private final EidAccounts accounts;
    private final People people;
    private final SignIn signIn;

    EidSignIn(EidAccounts accounts, People people, SignIn signIn) {
        this.accounts = accounts;
        this.people = people;
        this.signIn = signIn;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        var account = accounts.of(user);
        var target = returnAddress(request);
        var person = RowScope.EVERYTHING.call(() -> people.atLogin(account));
        signIn.begin(
                person, account.name(), account.level(), Way.E_ID, Origin.of(user.getIdToken()), request, response);
        response.sendRedirect(target);
    }

    /** The reason goes to the log; the person can only try again. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.info("A login by e-ID failed: {}", failure.getMessage());
        var notice = failure instanceof EidAway ? LoginPage.AWAY : LoginPage.FAILED;
        response.sendRedirect("/login?notice=" + notice + "&to=" + ReturnAddress.encoded(returnAddress(request)));
    }

    private static String returnAddress(HttpServletRequest request) {
        var session = request.getSession(false);
        @Nullable Object kept = session == null ? null : session.getAttribute(EidLogin.RETURN);
        return ReturnAddress.safe(kept instanceof String address ? address : request.getParameter("to"));
    }
}
