package vn.langso.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers in the browser who was logged in there last, beyond the end of the session. It lets nobody in: it only
 * says for whom answers are kept that come in too late. Logging out takes it away.
 */
@Component
public class ReturningCookie {

    private static final String NAME = "returning";
    private static final Duration LIFE = Duration.ofDays(7);

    private final Seal seal;

    ReturningCookie(Keys keys) {
        this.seal = new Seal(keys.secret("cookie"));
    }

    void remember(UUID person, HttpServletRequest request, HttpServletResponse response) {
        write(person + "." + seal.of(person.toString()), LIFE, request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, NAME) != null) {
            write("", Duration.ZERO, request, response);
        }
    }

    /** Who was logged in here last. */
    Optional<UUID> lastPerson(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(this::open);
    }

    private Optional<UUID> open(String value) {
        var parts = value.split("\\.", 2);
        try {
            var person = UUID.fromString(parts[0]);
            var genuine = parts.length == 2 && seal.isOn(parts[0], parts[1]);
            return genuine ? Optional.of(person) : Optional.empty();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static void write(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
