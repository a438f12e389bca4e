package vn.langso.dossiers.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.dossiers.Dossiers;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.dossiers.HandedPaper;
import vn.langso.files.Purpose;
import vn.langso.files.Sender;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.DossierCode;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** What a person does with one of the own dossiers: answer, write, withdraw, rate. */
@Controller
@RequestMapping("/dossiers/{code}")
@Access(Access.Who.PERSON)
class OwnActsPage {

    private final Dossiers dossiers;
    private final StoredFiles files;
    private final OwnSheets sheets;

    OwnActsPage(Dossiers dossiers, StoredFiles files, OwnSheets sheets) {
        this.dossiers = dossiers;
        this.files = files;
        this.sheets = sheets;
    }

    @PostMapping("/supplement")
    ModelAndView supplement(
            @PathVariable String code,
            @ModelAttribute("form") WordsForm form,
            BindingResult answers,
            @RequestParam(required = false) List<MultipartFile> papers,
            Actor actor)
            throws IOException {
        var handed = new ArrayList<HandedPaper>();
        try {
            var number = 0;
            for (var paper : papers == null ? List.<MultipartFile>of() : papers) {
                if (!paper.isEmpty()) {
                    handed.add(keep(form.keyOr(Ids.next()), ++number, paper, actor));
                }
            }
        } catch (Refusal refusal) {
            answers.rejectValue(
                    "text",
                    "problem." + refusal.problem().code(),
                    refusal.arguments().toArray(),
                    null);
        }
        return decide(code, answers, actor, "supplemented", dossier -> {
            if (handed.isEmpty() && form.words().isBlank()) {
                throw new Refusal(DossiersProblem.REASON_MISSING, new FieldProblem("text", "dossiers.text.missing"));
            }
            dossiers.supplement(dossier, form.words(), handed, actor);
        });
    }

    /** The same form sent twice keeps each of its files once. */
    private HandedPaper keep(UUID form, int number, MultipartFile paper, Actor actor) throws IOException {
        var key = UUID.nameUUIDFromBytes((form + "/" + number).getBytes(StandardCharsets.UTF_8));
        var name = paper.getOriginalFilename() == null ? "" : paper.getOriginalFilename();
        try (var content = paper.getInputStream()) {
            var kept = files.take(new TakeFile(key, name, Purpose.PAPER, Sender.of(actor)), content);
            return new HandedPaper(kept.name(), kept.id(), HandedPaper.Origin.SCANNED);
        }
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable String code, @ModelAttribute("form") WordsForm form, BindingResult answers, Actor actor) {
        return decide(code, answers, actor, "withdrawn", dossier -> dossiers.withdraw(dossier, form.words(), actor));
    }

    @PostMapping("/messages")
    ModelAndView write(
            @PathVariable String code, @ModelAttribute("form") WordsForm form, BindingResult answers, Actor actor) {
        return decide(
                code,
                answers,
                actor,
                "written",
                dossier -> dossiers.write(form.keyOr(Ids.next()), dossier, form.words(), actor));
    }

    @PostMapping("/rating")
    ModelAndView rate(
            @PathVariable String code, @ModelAttribute("form") WordsForm form, BindingResult answers, Actor actor) {
        if (form.stars() == null || form.stars() < 1 || form.stars() > 5) {
            answers.rejectValue("stars", "dossiers.own.stars.choose");
        }
        return decide(code, answers, actor, "rated", dossier -> {
            if (form.stars() != null) {
                dossiers.rate(dossier, form.stars(), form.words(), actor);
            }
        });
    }

    /** Something a person does with a dossier. */
    private interface Act {
        void on(DossierCode dossier);
    }

    private ModelAndView decide(String code, BindingResult answers, Actor actor, String done, Act act) {
        if (!answers.hasErrors()) {
            try {
                act.on(OwnSheets.code(code));
                return new ModelAndView("redirect:/dossiers/" + code + "?done=" + done);
            } catch (Refusal refusal) {
                Fields.refuse(answers, refusal);
            }
        }
        return sheets.again(sheets.sheet(code, actor));
    }
}
