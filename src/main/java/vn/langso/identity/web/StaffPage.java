package vn.langso.identity.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.langso.identity.Office;
import vn.langso.identity.OfficeFilter;
import vn.langso.identity.Staff;
import vn.langso.kernel.Role;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;

/** Who holds which office in the area. */
@Controller
@RequestMapping("/desk/staff")
@Access(roles = {Role.PROVINCE_ADMINISTRATOR, Role.COMMUNE_ADMINISTRATOR, Role.AUDITOR})
class StaffPage {

    private static final int PIECE = 50;

    private final Staff staff;
    private final AreaNames areas;
    private final InstantSource clock;

    StaffPage(Staff staff, AreaNames areas, InstantSource clock) {
        this.staff = staff;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    String list(StaffFilter filter, @RequestParam Optional<String> after, AreaScope scope, Model model) {
        model.addAttribute("filter", filter);
        return page(filter.toFilter(), after, scope, model, "identity/staff");
    }

    /** Powerful roles that wait for a second administrator. */
    @GetMapping("/confirmations")
    String waiting(@RequestParam Optional<String> after, AreaScope scope, Model model) {
        return page(OfficeFilter.of(Office.State.TO_CONFIRM), after, scope, model, "identity/staff-waiting");
    }

    @GetMapping("/people/{person}")
    String person(@PathVariable UUID person, @RequestParam Optional<String> after, AreaScope scope, Model model) {
        model.addAttribute("person", person);
        return page(OfficeFilter.of(person), after, scope, model, "identity/staff-person");
    }

    private String page(OfficeFilter filter, Optional<String> after, AreaScope scope, Model model, String template) {
        model.addAttribute("offices", staff.list(filter, scope, after, PIECE));
        model.addAttribute("today", Vietnam.today(clock));
        model.addAttribute("areas", (Function<String, String>) areas::of);
        return template;
    }

    /** Exactly what the list shows under the same filter, as CSV. */
    @GetMapping("/export")
    ResponseEntity<StreamingResponseBody> export(StaffFilter filter, AreaScope scope) {
        var file = ContentDisposition.attachment().filename("staff.csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(output ->
                        write(filter.toFilter(), scope, new OutputStreamWriter(output, StandardCharsets.UTF_8)));
    }

    private void write(OfficeFilter filter, AreaScope scope, Writer output) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader("holder", "role", "area", "state", "from", "until", "granted_at", "confirmed_at")
                .get();
        try (var rows = new CSVPrinter(output, format)) {
            staff.export(filter, scope, office -> write(office, rows));
        }
    }

    private void write(Office office, CSVPrinter rows) {
        try {
            rows.printRecord(
                    office.holder(),
                    office.role(),
                    office.area(),
                    office.state(Vietnam.today(clock)),
                    office.from(),
                    office.until().map(Object::toString).orElse(""),
                    office.grantedAt(),
                    office.confirmedAt().map(Object::toString).orElse(""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
