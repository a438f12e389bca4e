package vn.langso.web;

import java.util.Optional;
import java.util.Set;
import vn.langso.kernel.Role;

/**
 * Who looks at a page, as the page shows it.
 *
 * @param name the person's name; empty before logging in
 * @param actingFor the name of the one acted for, when it is somebody else; every page shows it
 * @param roles what the person holds today, in any area; somebody with a role sees the desk
 */
public record Visitor(Optional<String> name, Optional<String> actingFor, Set<Role> roles) {

    public static final Visitor NOBODY = new Visitor(Optional.empty(), Optional.empty(), Set.of());

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public boolean present() {
        return name.isPresent();
    }

    /** Whether the person holds an office or helps others. */
    public boolean staff() {
        return !roles.isEmpty();
    }

    /** Tells who the visitor of the current request is; the module that knows people provides it. */
    @FunctionalInterface
    public interface Source {
        Visitor current();
    }
}
