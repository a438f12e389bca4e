package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;
import vn.langso.identity.Staff;
import vn.langso.identity.signin.SignedIn.Way;
import vn.langso.kernel.Ids;

/** Begins a session: always a new one, so that nothing of an earlier session, or of somebody else's, lives on in it. */
@Component
class SignIn {

    private final Staff staff;
    private final SignInSettings.Sessions settings;
    private final SessionBook book;
    private final ReturningCookie returning;
    private final InstantSource clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignIn(Staff staff, SignInSettings settings, SessionBook book, ReturningCookie returning, InstantSource clock) {
        this.staff = staff;
        this.settings = settings.sessions();
        this.book = book;
        this.returning = returning;
        this.clock = clock;
    }

    /** @param origin what the provider said of the login; {@link Origin#OURS} when there was none */
    SignedIn begin(
            UUID person,
            String name,
            int level,
            Way way,
            Origin origin,
            HttpServletRequest request,
            HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var signedIn = new SignedIn(person, name, level, way, clock.instant(), Ids.next());
        var office = RowScope.EVERYTHING.call(() -> !staff.grantsOf(person).isEmpty());
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) (office ? settings.staffIdle() : settings.idle()).toSeconds());
        session.setAttribute(
                SessionEnd.ATTRIBUTE, signedIn.since().plus(office ? settings.staffWhole() : settings.whole()));
        session.setAttribute(Origin.ATTRIBUTE, origin);

        var context = new SecurityContextImpl(new PersonAuthentication(signedIn));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        book.open(signedIn, origin, request);
        returning.remember(person, request, response);
        return signedIn;
    }
}
