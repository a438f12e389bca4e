package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;

/** Where people are logged in: what a person sees of it, and the end of sessions from outside. */
@Component
public class SessionBook {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    SessionBook(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient jdbc, InstantSource clock) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A place where somebody is logged in.
     *
     * @param device what the browser calls itself
     * @param address the network address, its last part hidden
     */
    public record Place(UUID session, String device, String address, SignedIn.Way way, Instant since, Instant seen) {}

    void open(SignedIn signedIn, Origin origin, HttpServletRequest request) {
        RowScope.EVERYTHING.run(() -> jdbc.sql("""
                insert into sign_in (session, person, issuer, subject, provider_session, device, address, way, since)
                values (:session, :person, :issuer, :subject, :providerSession, :device, :address, :way, :since)
                """)
                .param("session", signedIn.session())
                .param("person", signedIn.person())
                .param("issuer", origin.issuer())
                .param("subject", origin.subject())
                .param("providerSession", origin.session())
                .param("device", Device.of(request))
                .param("address", Device.address(request))
                .param("way", signedIn.way().name())
                .param("since", java.sql.Timestamp.from(signedIn.since()))
                .update());
    }

    /** Where the person is logged in, the place used last first. */
    List<Place> placesOf(UUID person) {
        var seen = new java.util.HashMap<UUID, Instant>();
        open(person)
                .values()
                .forEach(it -> signedIn(it).ifPresent(who -> seen.put(who.session(), it.getLastAccessedTime())));
        return new RowScope(java.util.Set.of(), person)
                .call(() -> jdbc
                        .sql("""
                        select session, device, address, way, since
                          from sign_in
                         where person = :person
                           and session = any (:open)
                        """)
                        .param("person", person)
                        .param("open", seen.keySet().toArray(UUID[]::new))
                        .query((row, number) -> new Place(
                                row.getObject("session", UUID.class),
                                row.getString("device"),
                                row.getString("address"),
                                SignedIn.Way.valueOf(row.getString("way")),
                                row.getTimestamp("since").toInstant(),
                                seen.getOrDefault(row.getObject("session", UUID.class), clock.instant())))
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(Place::seen).reversed())
                        .toList());
    }

    /** Ends the sessions of a person that the test picks. Safe to repeat. */
    public void end(UUID person, Predicate<SignedIn> which) {
        open(person)
                .forEach((secret, session) ->
                        signedIn(session).filter(which).ifPresent(it -> sessions.deleteById(secret)));
    }

    /**
     * Ends what came from a login at the provider, by its session when it names one, else all of its account.
     * Safe to repeat.
     */
    void endOf(String issuer, Optional<String> subject, Optional<String> providerSession) {
        RowScope.EVERYTHING
                .call(() -> jdbc.sql("""
                        select session, person
                          from sign_in
                         where issuer = :issuer
                           and (:subject::text is null or subject = :subject)
                           and (:providerSession::text is null or provider_session = :providerSession)
                        """)
                        .param("issuer", issuer)
                        .param("subject", subject.orElse(null))
                        .param("providerSession", providerSession.orElse(null))
                        .query(Known.class)
                        .list())
                .forEach(known -> end(known.person(), it -> it.session().equals(known.session())));
    }

    private record Known(UUID session, UUID person) {}

    private Map<String, ? extends Session> open(UUID person) {
        return sessions.findByPrincipalName(person.toString());
    }

    private static Optional<SignedIn> signedIn(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null && context.getAuthentication() instanceof PersonAuthentication known
                ? Optional.of(known.getPrincipal())
                : Optional.empty();
    }
}
