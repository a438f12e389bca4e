package vn.langso.dossiers.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;
import vn.langso.files.FileOwner;
import vn.langso.identity.Grant;
import vn.langso.identity.Staff;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Role;
import vn.langso.procedures.DossierCode;
import vn.langso.territory.AreaScope;

/** The papers and the result of a dossier are read by whoever may see the dossier. */
@Component
class DossierFiles implements FileOwner {

    private static final Set<Role> ROLES = Set.of(Role.OFFICER, Role.APPROVER);

    private final DossierStore dossiers;
    private final Staff staff;

    DossierFiles(DossierStore dossiers, Staff staff) {
        this.dossiers = dossiers;
        this.staff = staff;
    }

    @Override
    public String kind() {
        return DossierBinder.KIND;
    }

    @Override
    public boolean mayRead(String id, Actor actor) {
        return actor.person().isPresent() && sees(scope(actor), id);
    }

    /** The rows of the one the actor stands for, and those of the areas where the actor handles dossiers. */
    private RowScope scope(Actor actor) {
        var person = actor.person().orElseThrow();
        var areas = staff.grantsOf(person).stream()
                .filter(grant -> ROLES.contains(grant.role()))
                .map(Grant::area)
                .toList();
        return new AreaScope(Set.copyOf(areas)).rows(actor.subject().orElse(person));
    }

    private boolean sees(RowScope scope, String id) {
        return scope.call(() -> dossiers.find(new DossierCode(id))).isPresent();
    }
}
