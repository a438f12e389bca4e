package vn.langso.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.audit.AuditFilter;
import vn.langso.audit.AuditRecord;
import vn.langso.audit.AuditTrail;
import vn.langso.audit.PersonNames;
import vn.langso.kernel.Role;
import vn.langso.web.Access;

/** What was done in the area, newest first. */
@Controller
@RequestMapping("/desk/audit")
@Access(roles = {Role.AUDITOR, Role.PROVINCE_ADMINISTRATOR, Role.COMMUNE_ADMINISTRATOR})
class AuditPage {

    private static final int PIECE = 50;

    private final AuditTrail trail;
    private final ObjectProvider<PersonNames> names;

    AuditPage(AuditTrail trail, ObjectProvider<PersonNames> names) {
        this.trail = trail;
        this.names = names;
    }

    @GetMapping
    String list(AuditFilter filter, @RequestParam(defaultValue = "") String after, Model model) {
        var lines = trail.search(filter.query(), after, PIECE);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines);
        model.addAttribute("names", names(lines.items()));
        return "audit/trail";
    }

    /** Exactly what the list shows under the same filter, to its end. */
    @GetMapping("/export")
    void export(AuditFilter filter, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
        try (var sheet = new AuditSheet(response.getWriter())) {
            trail.stream(filter.query(), sheet::add);
        }
    }

    private Map<UUID, String> names(List<AuditRecord> lines) {
        var persons = lines.stream()
                .flatMap(line -> Stream.of(line.person(), line.onBehalfOf()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var known = names.getIfAvailable();
        return known == null ? Map.of() : known.of(persons);
    }
}
