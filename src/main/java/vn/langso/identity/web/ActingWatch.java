package vn.langso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.langso.identity.Acting;
import vn.langso.identity.PeopleProblem;
import vn.langso.kernel.Refusal;

/**
 * Nothing is done for the wrong person: a form that was opened for somebody else is refused, and so is the first
 * request after a mandate has ended, from which on the person acts for oneself again.
 */
@Component
class ActingWatch implements HandlerInterceptor {

    private final Acting acting;

    ActingWatch(Acting acting) {
        this.acting = acting;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(ActingFormTokens.STALE) != null) {
            throw new Refusal(PeopleProblem.SUBJECT_CHANGED);
        }
        var session = ActingSession.of(request);
        session.chosen().ifPresent(mandate -> {
            if (request.getRemoteUser() == null || ended(UUID.fromString(request.getRemoteUser()), mandate)) {
                session.clear();
                throw new Refusal(PeopleProblem.MANDATE_ENDED);
            }
        });
        return true;
    }

    private boolean ended(UUID person, UUID mandate) {
        return acting.current(person, Optional.of(mandate)).isEmpty();
    }
}
