package vn.langso.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.langso.identity.Grant;
import vn.langso.identity.access.AccessRule.Verdict;
import vn.langso.identity.signin.SignedIn;
import vn.langso.identity.signin.SignedIn.Way;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.testing.PlatformTest;
import vn.langso.web.Access.Who;

/** docs/roles.md says who may call what; the gate holds it for nobody, for a plain person and for every role. */
@PlatformTest
class RolesTest {

    private static final Path DOCUMENT = Path.of("docs", "roles.md");

    private static final String HEAD = """
            # Who may call what

            Written by `RolesTest` from the endpoints' own `@Access`, which is what enforces it; run the test with
            `-Dlangso.write=true` after a change. A role reaches the areas in which it was granted and no others.
            *Level 2* sends somebody who logged in at level 1 back to the e-ID provider. *Scope* is what a program's
            token has to be given for, by its administrators and by the person it acts for; an endpoint without one takes
            no token, unless it is for everybody or for programs. *Programs* call in their own name, within the area they
            were registered for.

            | endpoint | who | level | scope |
            |---|---|---|---|
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    @Autowired
    AccessGate gate;

    @Test
    void theDocumentSaysWhatTheEndpointsSay() throws IOException {
        var text = HEAD + String.join("\n", lines()) + "\n";
        if (Boolean.getBoolean("langso.write")) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(DOCUMENT).content().isEqualTo(text);
    }

    @Test
    void everyEndpointLetsThroughWhomItNamesAndNobodyElse() {
        ours().forEach((name, handler) -> {
            var rule = AccessRule.of(handler).orElseThrow();
            for (var caller : callers()) {
                assertThat(passes(handler, caller))
                        .as("%s for %s", name, caller)
                        .isEqualTo(rule.judge(caller) == Verdict.ALLOWED);
                assertThat(passes(handler, caller))
                        .as("%s for %s", name, caller)
                        .isEqualTo(expected(rule, caller));
            }
        });
    }

    /** The matrix, told a second time without the gate's own words. */
    private static boolean expected(AccessRule rule, Caller caller) {
        var held = caller.grants().stream().map(Grant::role).collect(Collectors.toSet());
        var sure = caller.present() && caller.level() >= rule.level();
        return rule.who().contains(Who.EVERYBODY)
                || rule.who().contains(Who.PERSON) && sure
                || rule.who().contains(Who.STAFF)
                        && sure
                        && rule.roles().stream().anyMatch(held::contains);
    }

    private boolean passes(HandlerMethod handler, Caller caller) {
        var request = new MockHttpServletRequest("GET", "/trial");
        caller.attach(request);
        try {
            return gate.preHandle(request, new MockHttpServletResponse(), handler);
        } catch (Refusal refused) {
            return false;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<Caller> callers() {
        var callers = new ArrayList<Caller>();
        callers.add(Caller.NOBODY);
        for (var level : List.of(1, 2)) {
            callers.add(person(level, List.of()));
            Arrays.stream(Role.values())
                    .map(it -> person(level, List.of(new Grant(it, "04"))))
                    .forEach(callers::add);
        }
        return callers;
    }

    private static Caller person(int level, List<Grant> grants) {
        var id = new UUID(0, level);
        return new Caller(
                Optional.of(new SignedIn(id, "Lò Văn Sơn", level, Way.E_ID, Instant.EPOCH, id)),
                grants,
                Optional.empty());
    }

    private List<String> lines() {
        return ours().entrySet().stream()
                .map(it -> line(it.getKey(), AccessRule.of(it.getValue()).orElseThrow()))
                .toList();
    }

    private static String line(String name, AccessRule rule) {
        var who = rule.who().stream()
                .sorted()
                .map(it -> switch (it) {
                    case EVERYBODY -> "everybody";
                    case PERSON -> "every person";
                    case STAFF -> rule.roles().stream().map(RolesTest::readable).collect(Collectors.joining(", "));
                    case PROGRAM -> "programs";
                })
                .collect(Collectors.joining(", "));
        var level = rule.level() > 1 ? "2" : "";
        var scope =
                rule.scopes().stream().map(it -> "`" + it.code() + "`").sorted().collect(Collectors.joining(" "));
        return "| `%s` | %s | %s | %s |".formatted(name, who, level, scope);
    }

    private static String readable(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private Map<String, HandlerMethod> ours() {
        var found = new TreeMap<String, HandlerMethod>();
        Endpoints.of(endpoints).all().forEach(it -> found.put(it.name(), it.handler()));
        return found;
    }
}
