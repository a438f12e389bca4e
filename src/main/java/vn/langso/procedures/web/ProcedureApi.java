package vn.langso.procedures.web;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.procedures.Procedure;
import vn.langso.procedures.Procedures;
import vn.langso.web.Access;
import vn.langso.web.Items;

/** The catalogue for programs, in all languages at once. Open to everybody. */
@RestController
@RequestMapping(path = "/api/v1/procedures", produces = "application/json")
@Access(Access.Who.EVERYBODY)
class ProcedureApi {

    private static final int IN_A_PIECE = 20;

    private final Procedures procedures;

    ProcedureApi(Procedures procedures) {
        this.procedures = procedures;
    }

    @GetMapping
    Items<ProcedureSummary> list(@ParameterObject CatalogueFilter filter) {
        return Items.of(procedures.list(filter.query(IN_A_PIECE)).map(ProcedureSummary::of));
    }

    @GetMapping("/{code}")
    Procedure show(@PathVariable String code) {
        return procedures.require(code);
    }
}
