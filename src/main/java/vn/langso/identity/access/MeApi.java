package vn.langso.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.kernel.Role;
import vn.langso.kernel.Scope;
import vn.langso.web.Access;

/** Tells a program for whom it acts. */
@RestController
class MeApi {

    /**
     * Whoever is logged in.
     *
     * @param level of identification, 1 or 2
     */
    record Me(UUID id, String name, int level, List<Office> offices) {}

    /** A role held today, and code of the unit whose whole subtree it reaches. */
    record Office(Role role, String area) {}

    @GetMapping(path = "/api/v1/me", produces = "application/json")
    @Access(value = Access.Who.PERSON, scope = Scope.ME_READ)
    ResponseEntity<Me> show(HttpServletRequest request) {
        var caller = Caller.of(request);
        var me = caller.signedIn().orElseThrow();
        var offices = caller.grants().stream()
                .map(it -> new Office(it.role(), it.area()))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Me(me.person(), me.name(), me.level(), offices));
    }
}
