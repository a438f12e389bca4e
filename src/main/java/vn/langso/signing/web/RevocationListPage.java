package vn.langso.signing.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.langso.signing.RevocationLists;
import vn.langso.web.Access;

/** Gives out the lists that practice certificates name as the place to ask (RFC 5280, 4.2.1.13). */
@Controller
@Access(Access.Who.EVERYBODY)
class RevocationListPage {

    private static final MediaType LIST = MediaType.parseMediaType("application/pkix-crl");

    private final RevocationLists lists;

    RevocationListPage(RevocationLists lists) {
        this.lists = lists;
    }

    @GetMapping("/verify/lists/{name}.crl")
    ResponseEntity<byte[]> list(@PathVariable String name) {
        return lists.find(name)
                .map(list -> ResponseEntity.ok().contentType(LIST).body(list))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
