package vn.langso.filing.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.filing.Drafts;
import vn.langso.kernel.Actor;
import vn.langso.web.Access;

/** What somebody has begun to fill in. */
@Controller
@Access(Access.Who.PERSON)
class DraftsPage {

    private static final int PIECE = 20;

    private final Drafts drafts;
    private final DraftViews views;

    DraftsPage(Drafts drafts, DraftViews views) {
        this.drafts = drafts;
        this.views = views;
    }

    @GetMapping("/drafts")
    ModelAndView list(@RequestParam(required = false) @Nullable UUID after, Actor actor) {
        var found = drafts.list(actor, PIECE, after == null ? null : after.toString());
        return new ModelAndView("filing/drafts", "drafts", found.map(views::of));
    }

    /** Where it was left off: the first page with something to answer. */
    @GetMapping("/drafts/{id}")
    String goOn(@PathVariable UUID id, Actor actor) {
        var view = views.open(id, actor);
        return "redirect:"
                + view.draft().dossier().map(code -> "/dossiers/" + code).orElseGet(view::leftOff);
    }

    @PostMapping("/drafts/{id}/removal")
    String remove(@PathVariable UUID id, Actor actor) {
        drafts.remove(id, actor);
        return "redirect:/drafts";
    }
}
