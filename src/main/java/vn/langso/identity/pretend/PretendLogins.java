package vn.langso.identity.pretend;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Who is logged in at the pretend e-ID, by a cookie of its own: as with a real provider, its session and the
 * platform's know nothing of each other. A restart forgets them all.
 */
@Component
@ConditionalOnProperty("langso.demo")
class PretendLogins implements SecurityContextRepository {

    private static final String COOKIE = "eid";
    private static final String PATH = "/eid";

    private final Cache<String, PretendLogin> logins = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(1))
            .maximumSize(50_000)
            .build();

    void begin(PretendLogin login, HttpServletRequest request, HttpServletResponse response) {
        logins.put(login.session(), login);
        write(login.session(), Duration.ofHours(12), request, response);
    }

    void end(PretendLogin login, HttpServletRequest request, HttpServletResponse response) {
        logins.invalidate(login.session());
        write("", Duration.ZERO, request, response);
    }

    Optional<PretendLogin> current(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .map(logins::getIfPresent);
    }

    Optional<PretendLogin> find(String session) {
        return Optional.ofNullable(logins.getIfPresent(session));
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return current(holder.getRequest())
                .map(PretendLogins::context)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** Logins begin and end on the provider's own pages only. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return current(request).isPresent();
    }

    private static SecurityContext context(PretendLogin login) {
        var factor = FactorGrantedAuthority.withAuthority("FACTOR_PRETENDED")
                .issuedAt(login.since())
                .build();
        var authentication = new PreAuthenticatedAuthenticationToken(login, "", List.of(factor));
        return new SecurityContextImpl(authentication);
    }

    private static void write(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
