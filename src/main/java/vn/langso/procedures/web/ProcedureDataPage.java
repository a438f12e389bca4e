package vn.langso.procedures.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.procedures.Procedures;
import vn.langso.web.Access;

/** A procedure as linked data, under the address of its page: by the header Accept, or with {@code .jsonld} behind. */
@RestController
@Access(Access.Who.EVERYBODY)
class ProcedureDataPage {

    private static final String LINKED_DATA = "application/ld+json";

    private final Procedures procedures;
    private final TaggedJson json;
    private final String baseUrl;

    ProcedureDataPage(Procedures procedures, TaggedJson json, @Value("${langso.base-url}") String baseUrl) {
        this.procedures = procedures;
        this.json = json;
        this.baseUrl = baseUrl;
    }

    @GetMapping(path = "/procedures/{code}", produces = LINKED_DATA)
    ResponseEntity<byte[]> negotiated(@PathVariable String code) {
        return data(code);
    }

    @GetMapping("/procedures/{code}.jsonld")
    ResponseEntity<byte[]> data(@PathVariable String code) {
        var service = new PublicService(procedures.require(code), procedures.lifeEvents(), baseUrl);
        return json.of(service.asJson(), MediaType.parseMediaType(LINKED_DATA));
    }
}
