package vn.langso.identity.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.langso.identity.signin.Site;
import vn.langso.web.LanguageChoice;
import vn.langso.web.Texts;

/**
 * Answers only under the site's own name, so that nobody else's name leads people, or their cookies, here (RFC 9110,
 * 15.5.20). The machine itself may always ask.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HostCheck extends OncePerRequestFilter {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Site site;
    private final Texts texts;
    private final LanguageChoice languages;

    HostCheck(Site site, Texts texts, LanguageChoice languages) {
        this.site = site;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = request.getServerName().toLowerCase(Locale.ROOT);
        if (host.equals(site.baseUrl().getHost()) || THIS_MACHINE.contains(host)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(texts.get(languages.of(request), "signin.host.wrong", site.origin()));
    }
}
