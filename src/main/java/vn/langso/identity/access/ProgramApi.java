package vn.langso.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.kernel.Scope;
import vn.langso.web.Access;

/** Tells a program what its token is good for. */
@RestController
class ProgramApi {

    /**
     * @param area code of the unit whose whole subtree it reaches in its own name
     * @param scopes that the token was given for
     * @param person whether it acts for a person, whom {@code /api/v1/me} tells
     */
    record Program(UUID id, String name, String area, List<String> scopes, boolean person) {}

    @GetMapping(path = "/api/v1/program", produces = "application/json")
    @Access(Access.Who.PROGRAM)
    ResponseEntity<Program> show(HttpServletRequest request) {
        var caller = Caller.of(request);
        var token = caller.token().orElseThrow();
        var scopes = token.scopes().stream().map(Scope::code).sorted().toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Program(token.client(), token.name(), token.area(), scopes, caller.present()));
    }
}
