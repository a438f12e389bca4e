package vn.langso.dossiers.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
        return working(filter, scope).map(Colleagues::colleague).distinct().toList();
    }

    /**
     * @param path of the unit that decides the dossier, from its province down
     * @throws Refusal {@link DossiersProblem#ASSIGNEE_WRONG} when the person handles no dossiers there
     */
    Colleague require(UUID person, List<String> path, AreaScope scope) {
        return working(OfficeFilter.of(person), scope)
                .filter(office -> path.contains(office.area()))
                .map(Colleagues::colleague)
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(DossiersProblem.ASSIGNEE_WRONG, new FieldProblem("to", "dossiers.assignee.wrong")));
    }

    /** What to call somebody who holds an office in the area, or held one. */
    Optional<String> nameOf(UUID person, AreaScope scope) {
        return staff.list(OfficeFilter.of(person), scope, Optional.empty(), 1).items().stream()
                .map(Office::holder)
                .findFirst();
    }

    private Stream<Office> working(OfficeFilter filter, AreaScope scope) {
        var today = Vietnam.today(clock);
        return staff.list(filter, scope, Optional.empty(), MOST).items().stream()
                .filter(office -> ROLES.contains(office.role()) && office.state(today) == Office.State.WORKING);
    }

    private static Colleague colleague(Office office) {
        return new Colleague(office.person(), office.holder());
    }
}
