package vn.langso.procedures.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.procedures.Procedures;
import vn.langso.web.Access;

/** The catalogue for people. */
@Controller
@Access(Access.Who.EVERYBODY)
class ProcedurePages {

    private static final int ON_A_PAGE = 20;

    private final Procedures procedures;

    ProcedurePages(Procedures procedures) {
        this.procedures = procedures;
    }

    @GetMapping("/procedures")
    ModelAndView list(CatalogueFilter filter) {
        return new ModelAndView("procedures/list")
                .addObject("filter", filter)
                .addObject("fields", procedures.fields())
                .addObject("lifeEvents", procedures.lifeEvents())
                .addObject("found", procedures.list(filter.query(ON_A_PAGE)));
    }

    @GetMapping("/procedures/{code}")
    ModelAndView show(@PathVariable String code) {
        return new ModelAndView("procedures/procedure")
                .addObject("guide", new Guide(procedures.require(code), procedures));
    }
}
