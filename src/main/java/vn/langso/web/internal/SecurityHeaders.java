package vn.langso.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.langso.web.WebSettings;

/** What a browser may do with our pages: run and show only what comes from here, in no frame of others. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class SecurityHeaders extends OncePerRequestFilter {

    private final Map<String, String> headers;

    SecurityHeaders(WebSettings settings) {
        headers = Map.of(
                "Content-Security-Policy", policy(String.join(" ", settings.formTargets())),
                "Permissions-Policy", "camera=(self), geolocation=(self), microphone=(self), payment=(), usb=()",
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin",
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.forEach(response::setHeader);
        chain.doFilter(request, response);
    }

    /** Content Security Policy Level 3. No inline script, no inline style. */
    private static String policy(String formTargets) {
        return """
                default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; \
                connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; worker-src 'self'; \
                form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'""".formatted(formTargets);
    }
}
