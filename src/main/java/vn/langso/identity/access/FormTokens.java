package vn.langso.identity.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.langso.identity.web.ActingFormTokens;

/**
 * Forms prove that they came from here by a value that a cookie repeats. The cookie is written by the first page with
 * a form and outlives logging in, so a form in another tab stays good.
 */
@Component
public class FormTokens {

    /** Where the e-ID provider reports the end of a session; it has no cookie of ours. */
    private static final String[] FOR_MACHINES = {"/logout/back-channel"};

    private final CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
    private final ActingFormTokens marks;

    FormTokens(ActingFormTokens marks) {
        this.marks = marks;
        repository.setCookieName("csrf");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    }

    /** Asks for the proof on each request of these endpoints that changes something. */
    public HttpSecurity on(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.csrfTokenRepository(repository)
                .csrfTokenRequestHandler(marks)
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                .ignoringRequestMatchers(FOR_MACHINES));
    }
}
