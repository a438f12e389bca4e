package vn.langso.identity.internal;

import java.util.Set;
import vn.langso.kernel.Capacity;
import vn.langso.kernel.Role;

/** What an office means for acting for others. */
final class Offices {

    private static final Set<Role> HELPING =
            Set.of(Role.HELPER, Role.POST_OFFICE_CLERK, Role.OFFICER, Role.COMMUNE_ADMINISTRATOR);
    private static final Set<Role> CIVIL = Set.of(Role.OFFICER, Role.COMMUNE_ADMINISTRATOR);

    private Offices() {}

    /** Whether somebody with this role may act for people who agree. */
    static boolean helps(Role role) {
        return HELPING.contains(role);
    }

    /** In what capacity somebody with this role acts for others. */
    static Capacity capacity(Role role) {
        return CIVIL.contains(role) ? Capacity.OFFICER : Capacity.HELPER;
    }
}
