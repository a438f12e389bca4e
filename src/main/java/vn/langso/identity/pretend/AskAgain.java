package vn.langso.identity.pretend;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks who one is once more when the platform wants to be surer than this login is, or wants a fresh one. */
final class AskAgain extends OncePerRequestFilter {

    static final String AUTHORIZE = "/oauth2/authorize";

    /** Leads to the page where one picks an account; it knows from the query where to go on. */
    static void ask(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendRedirect(PretendProvider.PATH + "/login?"
                + Optional.ofNullable(request.getQueryString()).orElse(""));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals(PretendProvider.PATH + AUTHORIZE) && !sureEnough(request)) {
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private static boolean sureEnough(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return !"login".equals(request.getParameter("prompt"))
                && authentication != null
                && authentication.getPrincipal() instanceof PretendLogin login
                && login.level() >= wantedLevel(request);
    }

    static int wantedLevel(HttpServletRequest request) {
        return "2".equals(request.getParameter("acr_values")) ? 2 : 1;
    }
}
