package vn.langso.web;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import vn.langso.kernel.Role;

/**
 * A way in that a module offers to staff on the desk: a bean of this type.
 *
 * @param address where it leads
 * @param title key of its name
 * @param summary key of one sentence that says what one can do there
 * @param roles who may go there, as the {@link Access} of the page says
 * @param rank lower ones come first
 */
public record DeskEntrance(String address, String title, String summary, Set<Role> roles, int rank) {

    public DeskEntrance {
        roles = Set.copyOf(roles);
    }

    /** @param held the roles that the visitor holds today */
    boolean opensTo(Collection<Role> held) {
        return !Collections.disjoint(roles, held);
    }
}
