package vn.langso.procedures.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.procedures.Procedures;
import vn.langso.web.Access;

/** The catalogue for programs, in all languages at once. Open to everybody. */
@RestController
@RequestMapping(path = "/api/v1/procedures", produces = "application/json")
@Access(Access.Who.EVERYBODY)
class ProcedureApi {

    private static final int IN_A_PIECE = 20;

    private final Procedures procedures;
    private final TaggedJson json;

    ProcedureApi(Procedures procedures, TaggedJson json) {
        this.procedures = procedures;
        this.json = json;
    }

    @GetMapping
    ResponseEntity<byte[]> list(CatalogueFilter filter) {
        return json.of(procedures.list(filter.query(IN_A_PIECE)).map(ProcedureSummary::of));
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> show(@PathVariable String code) {
        return json.of(procedures.require(code));
    }
}
