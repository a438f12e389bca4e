package vn.langso.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.dossiers.Desk;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;
import vn.langso.web.Fields;
import vn.langso.web.LanguageChoice;

/** One dossier, as officers see it: where it stands, what to do now, and all it holds. */
@Controller
@RequestMapping("/desk/dossiers/{code}")
@Access(roles = {Role.OFFICER, Role.APPROVER, Role.LEADER, Role.PROVINCE_ADMINISTRATOR})
class DeskDossierPage {

    private static final String TEMPLATE = "dossiers/desk-dossier";

    private final DeskDossiers dossiers;
    private final Desk desk;
    private final LanguageChoice languages;

    DeskDossierPage(DeskDossiers dossiers, Desk desk, LanguageChoice languages) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.languages = languages;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String done,
            Actor actor,
            AreaScope scope,
            HttpServletRequest request) {
        var model = Map.of(
                "view", dossiers.of(code, languages.of(request), actor, scope),
                "officer", actor.person(),
                "done", DeskTask.of(done).map(DeskTask::word).orElse(""),
                "form", new DeskForms.Message(Ids.next(), ""));
        return new ModelAndView(TEMPLATE, model);
    }

    @PostMapping("/messages")
    @Access(roles = {Role.OFFICER, Role.APPROVER})
    ModelAndView write(
            @PathVariable String code,
            @Valid @ModelAttribute("form") DeskForms.Message form,
            BindingResult answers,
            Actor actor,
            AreaScope scope,
            HttpServletRequest request) {
        if (!answers.hasErrors()) {
            try {
                desk.write(form.key(), DeskCodes.of(code), form.text(), actor, scope);
                return new ModelAndView("redirect:/desk/dossiers/" + code + "#messages");
            } catch (Refusal refusal) {
                Fields.refuse(answers, refusal);
            }
        }
        var view = dossiers.of(code, languages.of(request), actor, scope);
        return new ModelAndView(TEMPLATE, Map.of("view", view, "officer", actor.person(), "done", ""));
    }

    /** A statutory slip that was issued, as PDF. */
    @GetMapping("/slips/{number}")
    ResponseEntity<byte[]> slip(@PathVariable String code, @PathVariable int number, Actor actor, AreaScope scope) {
        var dossier = desk.open(DeskCodes.of(code), actor, scope);
        var slip = dossier.slips().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(DeskCodes::unknown);
        var name = "%s-%s.pdf".formatted(code, slip.form().code());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(desk.slip(dossier, slip));
    }
}
