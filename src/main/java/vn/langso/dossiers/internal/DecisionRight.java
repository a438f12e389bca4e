package vn.langso.dossiers.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.DeskAct;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.identity.Grant;
import vn.langso.identity.Staff;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.territory.Territories;

/** A step that decides is the approver's: only approvers of the area approve, stop or return a dossier there. */
@Component
class DecisionRight {

    private final Staff staff;
    private final Territories territories;

    DecisionRight(Staff staff, Territories territories) {
        this.staff = staff;
        this.territories = territories;
    }

    /** The areas in which somebody decides today; asked before a transaction, whose rows may not show offices. */
    List<String> areas(Actor actor) {
        return actor.person().map(staff::grantsOf).orElse(List.of()).stream()
                .filter(grant -> grant.role() == Role.APPROVER)
                .map(Grant::area)
                .toList();
    }

    /**
     * @param areas in which the actor decides
     * @throws Refusal {@link DossiersProblem#STEP_NOT_YOURS}
     */
    void require(DossierRow row, DeskAct act, List<String> areas) {
        var decides = act instanceof DeskAct.Approve || row.position().deciding() && ends(act);
        if (decides && territories.path(row.filing().unit()).stream().noneMatch(areas::contains)) {
            throw new Refusal(DossiersProblem.STEP_NOT_YOURS);
        }
    }

    private static boolean ends(DeskAct act) {
        return act instanceof DeskAct.EndStep || act instanceof DeskAct.Stop;
    }
}
