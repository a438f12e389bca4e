package vn.langso.web;

import java.util.Optional;

/**
 * Who looks at a page, as the page shows it.
 *
 * @param name the person's name; empty before logging in
 * @param actingFor the name of the one acted for, when it is somebody else; every page shows it
 * @param staff whether the person holds an office or helps others, and so sees the desk
 */
public record Visitor(Optional<String> name, Optional<String> actingFor, boolean staff) {

    public static final Visitor NOBODY = new Visitor(Optional.empty(), Optional.empty(), false);

    public boolean present() {
        return name.isPresent();
    }

    /** Tells who the visitor of the current request is; the module that knows people provides it. */
    @FunctionalInterface
    public interface Source {
        Visitor current();
    }
}
