package vn.langso.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.dossiers.Desk;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;
import vn.langso.web.LanguageChoice;
import vn.langso.web.Texts;

/** The dossiers of the area, the most pressing first. */
@Controller
@RequestMapping("/desk/dossiers")
@Access(roles = {Role.OFFICER, Role.APPROVER, Role.LEADER, Role.PROVINCE_ADMINISTRATOR})
class DeskListPage {

    private final DeskLists lists;
    private final Desk desk;
    private final UnitNames units;
    private final LanguageChoice languages;
    private final Texts texts;

    DeskListPage(DeskLists lists, Desk desk, UnitNames units, LanguageChoice languages, Texts texts) {
        this.lists = lists;
        this.desk = desk;
        this.units = units;
        this.languages = languages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            DeskQuery query,
            @RequestParam Optional<String> after,
            Actor actor,
            AreaScope scope,
            HttpServletRequest request) {
        var list = lists.of(query, after.orElse(null), languages.of(request), actor, scope);
        return new ModelAndView("dossiers/desk-list", "list", list);
    }

    /** Exactly what the list holds under the same filter, to its end; the first line goes out at once. */
    @GetMapping("/export")
    void export(DeskQuery query, Actor actor, AreaScope scope, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossiers.csv\"");
        var filter = query.filter(actor.person().orElseThrow());
        try (var sheet = new DeskSheet(response.getWriter(), texts, languages.of(request), units)) {
            response.flushBuffer();
            desk.export(filter, actor, scope, sheet::add);
        }
    }
}
