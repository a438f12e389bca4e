package vn.langso.dossiers.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.Colleague;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.identity.Office;
import vn.langso.identity.OfficeFilter;
import vn.langso.identity.Staff;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.AreaScope;

/** The officers and approvers of an area, as the staff list has them today. */
@Component
class Colleagues {

    private static final Set<Role> ROLES = Set.of(Role.OFFICER, Role.APPROVER);
    private static final int MOST = 200;

    private final Staff staff;
    private final InstantSource clock;

    Colleagues(Staff staff, InstantSource clock) {
        this.staff = staff;
        this.clock = clock;
    }

    List<Colleague> of(String unit, AreaScope scope) {
        var filter = new OfficeFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Office.State.WORKING),
                Optional.of(unit),
                Optional.empty());
        return working(filter, scope);
    }

    /** @throws Refusal {@link DossiersProblem#ASSIGNEE_WRONG} when the person holds no such office in the area */
    Colleague require(UUID person, AreaScope scope) {
        return working(OfficeFilter.of(person), scope).stream()
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(DossiersProblem.ASSIGNEE_WRONG, new FieldProblem("to", "dossiers.assignee.wrong")));
    }

    private List<Colleague> working(OfficeFilter filter, AreaScope scope) {
        var today = Vietnam.today(clock);
        return staff.list(filter, scope, Optional.empty(), MOST).items().stream()
                .filter(office -> ROLES.contains(office.role()) && office.state(today) == Office.State.WORKING)
                .map(office -> new Colleague(office.person(), office.holder()))
                .distinct()
                .toList();
    }
}
