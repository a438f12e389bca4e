package vn.langso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * Marks the token of every form with who is logged in and for whom that person acts. A form that was opened for
 * somebody else comes back with another mark and is refused by {@link ActingWatch}; one that was opened before logging
 * in has none and stays good.
 */
@Component
public class ActingFormTokens implements CsrfTokenRequestHandler {

    /** Request attribute that is set when a form comes back under another person. */
    static final String STALE = ActingFormTokens.class.getName() + ".stale";

    /** The name under which Spring Security's own parts look for the token; asking the token itself would make one. */
    private static final String NAME = "_csrf";

    private static final char BETWEEN = '~';
    private static final int MARK_BYTES = 9;

    private final XorCsrfTokenRequestAttributeHandler forms = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> csrfToken) {
        forms.handle(request, response, csrfToken);
        var plain = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var marked = new MarkedToken(plain, request);
        request.setAttribute(CsrfToken.class.getName(), marked);
        request.setAttribute(NAME, marked);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken csrfToken) {
        var sent = request.getHeader(csrfToken.getHeaderName());
        var value = sent == null ? request.getParameter(csrfToken.getParameterName()) : sent;
        if (value == null) {
            return null;
        }
        var cut = value.indexOf(BETWEEN);
        var now = mark(request);
        // nobody is there any more when a session has ended: logging in again brings the form back
        if (cut >= 0 && !now.isEmpty() && !value.substring(cut + 1).equals(now)) {
            request.setAttribute(STALE, true);
        }
        return forms.resolveCsrfTokenValue(
                new Unmarked(request, csrfToken, cut < 0 ? value : value.substring(0, cut)), csrfToken);
    }

    /** Says who and for whom without saying it to the reader; empty for nobody. */
    private static String mark(HttpServletRequest request) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person == null || person instanceof AnonymousAuthenticationToken
                ? ""
                : hash(person.getName()
                        + ActingSession.of(request).chosen().map(UUID::toString).orElse(""));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, MARK_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A token with the mark behind it; made only when a form asks for it. */
    private record MarkedToken(CsrfToken plain, HttpServletRequest request) implements CsrfToken {

        @Override
        public String getHeaderName() {
            return plain.getHeaderName();
        }

        @Override
        public String getParameterName() {
            return plain.getParameterName();
        }

        @Override
        public String getToken() {
            var mark = mark(request);
            return mark.isEmpty() ? plain.getToken() : plain.getToken() + BETWEEN + mark;
        }
    }

    /** The request as it was before tokens had marks. */
    private static final class Unmarked extends HttpServletRequestWrapper {

        private final CsrfToken names;
        private final String value;

        Unmarked(HttpServletRequest request, CsrfToken names, String value) {
            super(request);
            this.names = names;
            this.value = value;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(names.getHeaderName()) ? null : super.getHeader(name);
        }

        @Override
        public String getParameter(String name) {
            return name.equals(names.getParameterName()) ? value : Objects.toString(super.getParameter(name), "");
        }
    }
}
