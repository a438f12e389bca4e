package vn.langso.dossiers.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.dossiers.SavedView;
import vn.langso.dossiers.SavedViews;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Role;
import vn.langso.web.Access;

/** An officer keeps narrowed lists under names of the officer's own. */
@Controller
@RequestMapping("/desk/views")
@Access(roles = {Role.OFFICER, Role.APPROVER, Role.LEADER, Role.PROVINCE_ADMINISTRATOR})
class DeskViewsPage {

    private final SavedViews views;

    DeskViewsPage(SavedViews views) {
        this.views = views;
    }

    /** Keeps a view, or gives it another name. */
    @PostMapping("/{id}")
    String keep(@PathVariable UUID id, @RequestParam String name, @RequestParam String query, Actor actor) {
        views.keep(new SavedView(id, name, query), actor);
        return back(query);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, @RequestParam(defaultValue = "") String query, Actor actor) {
        views.remove(id, actor);
        return back(query);
    }

    /** @param query cannot lead elsewhere: it stands behind the list's own path */
    private static String back(String query) {
        return "redirect:/desk/dossiers?" + query;
    }
}
