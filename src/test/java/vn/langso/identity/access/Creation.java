package vn.langso.identity.access;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.kernel.Scope;
import vn.langso.web.Access;
import vn.langso.web.IdempotencyKey;

/** An endpoint that only the tests have: it makes another thing with each call, and fails when told so. */
@Hidden
@RestController
class Creation {

    static final AtomicInteger MADE = new AtomicInteger();

    record Wish(String name) {}

    record Thing(int number, String name) {}

    @PostMapping(path = "/api/v1/things", produces = "application/json")
    @Access(value = Access.Who.PROGRAM, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Thing> make(@RequestHeader(IdempotencyKey.HEADER) UUID key, @RequestBody Wish wish)
            throws InterruptedException {
        if (wish.name().equals("slow")) {
            Thread.sleep(300);
        }
        var number = MADE.incrementAndGet();
        if (wish.name().equals("fail")) {
            throw new IllegalStateException("as wished");
        }
        return ResponseEntity.created(URI.create("/api/v1/things/" + number)).body(new Thing(number, wish.name()));
    }
}
