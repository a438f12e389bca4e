package vn.langso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import vn.langso.identity.Acting;

/** The choice of whom to act for, in the browser session. Each change gives the session a new secret id. */
record ActingSession(HttpServletRequest request) {

    static ActingSession of(HttpServletRequest request) {
        return new ActingSession(request);
    }

    Optional<UUID> chosen() {
        var session = request.getSession(false);
        return session != null && session.getAttribute(Acting.SESSION_ATTRIBUTE) instanceof UUID mandate
                ? Optional.of(mandate)
                : Optional.empty();
    }

    void choose(UUID mandate) {
        request.getSession().setAttribute(Acting.SESSION_ATTRIBUTE, mandate);
        request.changeSessionId();
    }

    void clear() {
        if (chosen().isPresent()) {
            request.getSession().removeAttribute(Acting.SESSION_ATTRIBUTE);
            request.changeSessionId();
        }
    }
}
