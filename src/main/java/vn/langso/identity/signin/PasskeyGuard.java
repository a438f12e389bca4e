package vn.langso.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.langso.identity.signin.SignedIn.Way;

/** A passkey counts as much as level 2, so it takes level 2 to add one, or the code of an administrator. */
final class PasskeyGuard extends OncePerRequestFilter {

    static boolean mayAdd(SignedIn me) {
        return me.level() > 1 || me.way() == Way.CODE;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/webauthn/register");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (PersonAuthentication.current().filter(PasskeyGuard::mayAdd).isPresent()) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
