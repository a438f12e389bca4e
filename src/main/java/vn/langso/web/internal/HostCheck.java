package vn.langso.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.langso.web.WebProblem;
import vn.langso.web.WebSettings;

/** Answers only to its own names, so that no foreign name (DNS rebinding, poisoned caches) speaks for the program. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HostCheck extends OncePerRequestFilter {

    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts;

    HostCheck(@Value("${langso.base-url}") URI address, WebSettings settings) {
        hosts = Stream.of(THIS_MACHINE.stream(), Stream.of(address.getHost()), settings.allowedHosts().stream())
                .flatMap(names -> names)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(WebProblem.HOST_UNKNOWN.status());
        }
    }
}
