package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.database.RowScope;
import vn.langso.kernel.Ids;
import vn.langso.web.Site;

/**
 * Keeps the answers of somebody whose session ended while they filled in a form. They are kept for that person alone,
 * without files and secrets, for an hour; they are only ever shown again, never sent.
 */
@Component
class KeptForms {

    /** Names of a script's note of where the cursor was, and of what is never kept. */
    static final String FIELD = "_field";

    private static final Set<String> SECRETS = Set.of("_csrf", FIELD, "password", "code");
    private static final int LONGEST = 64_000;
    private static final Duration LIFE = Duration.ofHours(1);
    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};

    private final ReturningCookie returning;
    private final Site site;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource clock;

    KeptForms(ReturningCookie returning, Site site, JdbcClient jdbc, JsonMapper json, InstantSource clock) {
        this.returning = returning;
        this.site = site;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps the answers of this request; empty when nobody is known to have given them, or they are too long. */
    Optional<UUID> keep(HttpServletRequest request) {
        var answers = answers(request);
        var text = json.writeValueAsString(answers);
        return text.length() > LONGEST
                ? Optional.empty()
                : returning.lastPerson(request).map(person -> store(person, form(request, answers), text));
    }

    /** Shows a person's own answers; empty when they are another's, or too old. */
    Optional<KeptForm> find(UUID person, UUID id) {
        return new RowScope(Set.of(), person)
                .call(() -> jdbc.sql("""
                        select page, action, answers::text, field
                          from kept_form
                         where id = :id
                           and kept_at > :oldest
                        """)
                        .param("id", id)
                        .param("oldest", java.sql.Timestamp.from(clock.instant().minus(LIFE)))
                        .query((row, number) -> new KeptForm(
                                row.getString("page"),
                                row.getString("action"),
                                json.readValue(row.getString("answers"), ANSWERS),
                                row.getString("field")))
                        .optional());
    }

    private UUID store(UUID person, KeptForm form, String answers) {
        var id = Ids.next();
        var now = clock.instant();
        RowScope.EVERYTHING.run(() -> {
            jdbc.sql("delete from kept_form where kept_at < :oldest")
                    .param("oldest", java.sql.Timestamp.from(now.minus(LIFE)))
                    .update();
            jdbc.sql("""
                    insert into kept_form (id, person, page, action, answers, field, kept_at)
                    values (:id, :person, :page, :action, :answers::jsonb, :field, :keptAt)
                    """)
                    .param("id", id)
                    .param("person", person)
                    .param("page", form.page())
                    .param("action", form.action())
                    .param("answers", answers)
                    .param("field", form.field())
                    .param("keptAt", java.sql.Timestamp.from(now))
                    .update();
        });
        return id;
    }

    private KeptForm form(HttpServletRequest request, Map<String, List<String>> answers) {
        var field = Optional.ofNullable(request.getParameter(FIELD))
                .filter(answers::containsKey)
                .orElse("");
        return new KeptForm(page(request), request.getRequestURI(), answers, field);
    }

    /** The page the form was on, when it was one of ours; else the address it was sent to. */
    private String page(HttpServletRequest request) {
        var referer =
                Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).orElse("");
        var path = referer.startsWith(site.origin() + "/")
                ? referer.substring(site.origin().length())
                : request.getRequestURI();
        return ReturnAddress.isSafe(path) ? URI.create(path).toString() : request.getRequestURI();
    }

    /** PostgreSQL's texts cannot hold the character 0. */
    private static Map<String, List<String>> answers(HttpServletRequest request) {
        var answers = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!SECRETS.contains(name)) {
                answers.put(
                        name.replace("\0", ""),
                        Arrays.stream(values).map(it -> it.replace("\0", "")).toList());
            }
        });
        return answers;
    }
}
