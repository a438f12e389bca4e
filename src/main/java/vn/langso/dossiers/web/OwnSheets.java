package vn.langso.dossiers.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.dossiers.Dossiers;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.forms.Forms;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.DossierCode;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;

/** Makes the page of one of a person's own dossiers, with its forms. */
@Component
class OwnSheets {

    private final Dossiers dossiers;
    private final Forms forms;
    private final Territories territories;

    OwnSheets(Dossiers dossiers, Forms forms, Territories territories) {
        this.dossiers = dossiers;
        this.forms = forms;
        this.territories = territories;
    }

    /** @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}, also when the text is no code */
    OwnSheet sheet(String code, Actor actor) {
        var dossier = dossiers.own(code(code), actor);
        var unit = territories.find(dossier.line().unit()).map(Unit::name).orElse("");
        return new OwnSheet(dossier, unit, forms);
    }

    static DossierCode code(String text) {
        try {
            return new DossierCode(text.strip());
        } catch (IllegalArgumentException none) {
            throw new Refusal(DossiersProblem.DOSSIER_UNKNOWN);
        }
    }

    ModelAndView show(OwnSheet sheet, String done) {
        return new ModelAndView(
                "dossiers/own", Map.of("sheet", sheet, "done", done, "form", new WordsForm(Ids.next(), null, null)));
    }

    /** The same page again: what was written is kept beside what is wrong with it. */
    ModelAndView again(OwnSheet sheet) {
        return new ModelAndView("dossiers/own", Map.of("sheet", sheet, "done", ""), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
