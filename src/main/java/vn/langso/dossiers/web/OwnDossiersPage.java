package vn.langso.dossiers.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.Dossiers;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.signing.Slips;
import vn.langso.web.Access;
import vn.langso.web.Site;

/** The dossiers of a person: the list, one of them, its slips and its result. */
@Controller
@Access(Access.Who.PERSON)
class OwnDossiersPage {

    private static final int ON_A_PAGE = 20;

    private final Dossiers dossiers;
    private final Desk desk;
    private final OwnSheets sheets;
    private final Slips codes;
    private final Site site;

    OwnDossiersPage(Dossiers dossiers, Desk desk, OwnSheets sheets, Slips codes, Site site) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.sheets = sheets;
        this.codes = codes;
        this.site = site;
    }

    @GetMapping("/dossiers")
    ModelAndView list(@RequestParam Optional<String> after, Actor actor) {
        return new ModelAndView(
                "dossiers/mine", Map.of("dossiers", dossiers.own(actor, ON_A_PAGE, after.orElse(null))));
    }

    @GetMapping("/results")
    ModelAndView results(Actor actor) {
        return new ModelAndView("dossiers/results", Map.of("results", dossiers.results(actor)));
    }

    /**
     * @param filed present when it has just been filed
     * @param done what else the person has just done
     */
    @GetMapping("/dossiers/{code}")
    ModelAndView show(
            @PathVariable String code,
            @RequestParam Optional<String> filed,
            @RequestParam Optional<String> done,
            Actor actor) {
        return sheets.show(
                sheets.sheet(code, actor),
                filed.map(it -> "filed").or(() -> done).orElse(""));
    }

    @GetMapping("/dossiers/{code}/receipt")
    ModelAndView receipt(@PathVariable String code, Actor actor) {
        var sheet = sheets.sheet(code, actor);
        var track = site.address("/track?code=" + code);
        return new ModelAndView("dossiers/receipt", Map.of("sheet", sheet, "picture", codes.svg(track)));
    }

    @GetMapping(path = "/dossiers/{code}/slips/{number}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> slip(@PathVariable String code, @PathVariable int number, Actor actor) {
        var dossier = sheets.sheet(code, actor).dossier();
        var slip = dossier.slips().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(DossiersProblem.DOSSIER_UNKNOWN));
        var name = ContentDisposition.inline()
                .filename(code + "-" + slip.form().code() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(desk.slip(dossier, slip));
    }

    /** Fetching the result is taking it in hand. */
    @PostMapping("/dossiers/{code}/result")
    String collect(@PathVariable String code, Actor actor) {
        var dossier = sheets.sheet(code, actor).dossier();
        var result = dossier.result().orElseThrow(() -> new Refusal(DossiersProblem.NOT_NOW));
        dossiers.collect(dossier.line().code(), actor);
        return "redirect:/files/" + result.file();
    }
}
