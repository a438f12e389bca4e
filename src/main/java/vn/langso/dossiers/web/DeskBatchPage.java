package vn.langso.dossiers.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.dossiers.DeskAct;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;

/** Receives several dossiers, takes them, or gives them to a colleague. */
@Controller
@Access(roles = {Role.OFFICER, Role.APPROVER})
class DeskBatchPage {

    /** What is done with those that are ticked. */
    enum Wish {
        RECEIVE,
        TAKE,
        GIVE
    }

    private final DeskBatch batch;

    DeskBatchPage(DeskBatch batch) {
        this.batch = batch;
    }

    /** Sent twice it does nothing twice: each dossier is changed in the version that was ticked. */
    @PostMapping("/desk/dossiers/batch")
    ModelAndView act(
            @RequestParam(required = false) @Nullable List<String> chosen,
            @RequestParam Wish wish,
            @RequestParam Optional<UUID> to,
            Actor actor,
            AreaScope scope) {
        var act = switch (wish) {
            case RECEIVE -> new DeskAct.Receive();
            case TAKE -> new DeskAct.Assign(actor.person());
            case GIVE -> new DeskAct.Assign(to);
        };
        return new ModelAndView("dossiers/desk-batch", "outcomes", batch.act(Ticked.of(chosen), act, actor, scope));
    }
}
