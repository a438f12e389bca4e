package vn.langso.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose whole time is over, however busy it was. */
public final class SessionEnd extends OncePerRequestFilter {

    /** Session attribute: the moment after which it is no session any more. */
    static final String ATTRIBUTE = "langso.end";

    private final InstantSource clock;

    public SessionEnd(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(ATTRIBUTE) instanceof Instant end
                && !clock.instant().isBefore(end)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
