package vn.langso.dossiers.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.dossiers.DossierState;
import vn.langso.dossiers.Dossiers;
import vn.langso.kernel.Refusal;
import vn.langso.web.Access;

/** Where a dossier is, for anybody with its code: at the counter, from the slip's QR, without logging in. */
@Controller
@Access(Access.Who.EVERYBODY)
class TrackPage {

    private final Dossiers dossiers;

    TrackPage(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/track")
    ModelAndView show(@RequestParam(defaultValue = "") String code) {
        return new ModelAndView("dossiers/track", Map.of("code", code, "found", found(code)));
    }

    private Optional<DossierState> found(String code) {
        try {
            return code.isBlank() ? Optional.empty() : dossiers.state(OwnSheets.code(code));
        } catch (Refusal none) {
            return Optional.empty();
        }
    }
}
