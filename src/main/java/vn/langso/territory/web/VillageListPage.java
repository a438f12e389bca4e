package vn.langso.territory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.territory.Village;
import vn.langso.territory.VillageAct;
import vn.langso.territory.Villages;
import vn.langso.web.Access;
import vn.langso.web.Fields;
import vn.langso.web.Language;
import vn.langso.web.LanguageChoice;
import vn.langso.web.Texts;

/** A commune's villages as files: a list in, with a look before anything is entered; the list out. */
@Controller
@RequestMapping("/desk/areas/{commune}/villages")
@Access(roles = {Role.COMMUNE_ADMINISTRATOR, Role.PROVINCE_ADMINISTRATOR})
class VillageListPage {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Villages villages;
    private final VillageDeskViews views;
    private final Texts texts;
    private final LanguageChoice languages;

    VillageListPage(Villages villages, VillageDeskViews views, Texts texts, LanguageChoice languages) {
        this.villages = villages;
        this.views = views;
        this.texts = texts;
        this.languages = languages;
    }

    @GetMapping("/list")
    ModelAndView choose(@PathVariable String commune, AreaScope scope) {
        return new ModelAndView("territory/list", Map.of("view", views.of(commune, scope), "form", new ListForm(null)));
    }

    @PostMapping("/list")
    ModelAndView preview(
            @PathVariable String commune,
            @Valid @ModelAttribute("form") ListForm form,
            BindingResult answers,
            Actor actor,
            AreaScope scope)
            throws IOException {
        var view = views.of(commune, scope);
        if (!answers.hasErrors()) {
            var file = Objects.requireNonNull(form.file());
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try {
                var list = villages.preview(view.commune().code(), name, file.getBytes(), actor, scope);
                var status = list.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
                return new ModelAndView("territory/list-preview", Map.of("view", view, "list", list), status);
            } catch (Refusal refusal) {
                Fields.refuse(answers, refusal);
            }
        }
        return new ModelAndView("territory/list", Map.of("view", view), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/list/{list}")
    String confirm(@PathVariable String commune, @PathVariable UUID list, Actor actor, AreaScope scope) {
        var view = views.of(commune, scope);
        villages.confirm(view.commune().code(), list, actor, scope);
        return "redirect:" + view.address() + "?done=" + VillageAct.CREATE;
    }

    @GetMapping("/template.{format:csv|xlsx}")
    ResponseEntity<byte[]> template(
            @PathVariable String commune, @PathVariable String format, AreaScope scope, HttpServletRequest request) {
        views.of(commune, scope);
        return file(
                "villages-template", format, sheet(request, List.of(), "name", "kind", "effectiveOn", "legalBasis"));
    }

    @GetMapping("/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable String commune, @PathVariable String format, AreaScope scope, HttpServletRequest request) {
        var view = views.of(commune, scope);
        var language = languages.of(request);
        var rows =
                view.villages().stream().map(village -> row(village, language)).toList();
        return file(
                "villages-" + view.commune().code(),
                format,
                sheet(request, rows, "code", "name", "kind", "effectiveOn"));
    }

    private List<String> row(Village village, Language language) {
        return List.of(
                village.code(),
                village.name(),
                texts.get(language, "territory.village-kind." + village.kind().code()),
                village.validFrom().toString());
    }

    private VillageSheet sheet(HttpServletRequest request, List<List<String>> rows, String... headings) {
        var language = languages.of(request);
        return new VillageSheet(
                Stream.of(headings)
                        .map(heading -> texts.get(language, "territory.village." + heading))
                        .toList(),
                rows);
    }

    private static ResponseEntity<byte[]> file(String name, String format, VillageSheet sheet) {
        var csv = format.equals("csv");
        return ResponseEntity.ok()
                .contentType(csv ? CSV : XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format)
                                .build()
                                .toString())
                .body(csv ? sheet.csv() : sheet.xlsx(name));
    }
}
