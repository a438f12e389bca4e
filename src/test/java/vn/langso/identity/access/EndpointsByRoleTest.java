package vn.langso.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.langso.identity.access.Endpoints.Endpoint;
import vn.langso.kernel.Role;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;
import vn.langso.web.Access.Who;

/**
 * Every endpoint of docs/roles.md is called over HTTP by nobody, by a plain person of each level and by somebody of each
 * role: whom it names comes through the gate, and nobody else does.
 */
@PlatformTest
class EndpointsByRoleTest {

    /** They end the session of the one who asks, or use up the tries of all. */
    private static final Set<String> NOT_CALLED =
            Set.of("/logout POST", "/eid/logout POST", "/me/sessions/others/end POST", "/login/code POST");

    private static final String NOTHING = "01980000-0000-7000-8000-00000000dead";

    private enum Seen {
        THROUGH,
        LOG_IN,
        STEP_UP,
        REFUSED
    }

    @Value("${langso.base-url}")
    String base;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nobody, 0,",
        "villager, 1,",
        "parent, 2,",
        "admin, 2, PROVINCE_ADMINISTRATOR",
        "commune-admin, 2, COMMUNE_ADMINISTRATOR",
        "officer, 2, OFFICER",
        "officer, 1, OFFICER",
        "approver, 2, APPROVER",
        "leader, 2, LEADER",
        "helper, 2, HELPER",
        "clerk, 2, POST_OFFICE_CLERK",
        "accountant, 2, ACCOUNTANT",
        "auditor, 2, AUDITOR"
    })
    void whomAnEndpointNamesComesThroughAndNobodyElse(String account, int level, Role role) {
        var guest = guest(account, level);
        var wrong = new ArrayList<String>();
        for (var endpoint : Endpoints.of(mappings).all()) {
            if (!NOT_CALLED.contains(endpoint.name())) {
                var expected = expected(endpoint.rule(), level, Optional.ofNullable(role));
                var seen = seen(endpoint, guest);
                if (seen != expected) {
                    wrong.add(endpoint.name() + " is " + seen + " in place of " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Guest guest(String account, int level) {
        var guest = new Guest(base);
        var page = level == 0 ? guest.get("/login/code") : guest.logIn("quangninh-" + account, level);
        return guest.with("X-XSRF-TOKEN", page.formToken());
    }

    private static Seen expected(AccessRule rule, int level, Optional<Role> role) {
        if (rule.who().contains(Who.EVERYBODY)) {
            return Seen.THROUGH;
        }
        if (level == 0) {
            return Seen.LOG_IN;
        }
        var named = rule.who().contains(Who.PERSON)
                || rule.who().contains(Who.STAFF)
                        && role.filter(rule.roles()::contains).isPresent();
        if (!named) {
            return Seen.REFUSED;
        }
        return level < rule.level() ? Seen.STEP_UP : Seen.THROUGH;
    }

    private Seen seen(Endpoint endpoint, Guest guest) {
        var method = endpoint.method().equals("ANY") ? "GET" : endpoint.method();
        var path = endpoint.path()
                .replace("{format:csv|xlsx}", "csv")
                .replaceAll("\\{[^}]+}", NOTHING)
                .replace("/**", "/x");
        var answer = guest.with("Accept", endpoint.produces()).askOnce(method, path, endpoint.consumes());
        var target = answer.location().orElse("").replace(base, "");
        if (target.startsWith("/login?to=") || answer.status() == 401) {
            return Seen.LOG_IN;
        }
        if (target.startsWith("/login/start/eid?level=2&to=")) {
            return Seen.STEP_UP;
        }
        assertThat(answer.body())
                .as("the form token is right for %s", endpoint.name())
                .doesNotContain("urn:langso:problem:web.forbidden");
        return answer.status() == 403 && answer.body().contains("urn:langso:problem:signin.not-allowed")
                ? Seen.REFUSED
                : Seen.THROUGH;
    }
}
