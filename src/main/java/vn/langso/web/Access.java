package vn.langso.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.langso.kernel.Role;
import vn.langso.kernel.Scope;

/**
 * Who may call an endpoint. Every endpoint says it; the program does not start with one that does not. A method's own
 * word goes before its class's.
 *
 * <p>It bounds by role only. Which area a role reaches is bounded by the {@code AreaScope} that the method takes as a
 * parameter: the areas in which the caller holds one of these roles.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    /** Who, apart from roles; any of several. */
    Who[] value() default Who.STAFF;

    /** With {@link Who#STAFF}: any of these roles. */
    Role[] roles() default {};

    /** How sure it has to be who calls: 2 sends somebody who logged in at level 1 back to the e-ID provider. */
    int level() default 1;

    /**
     * What a program's token has to be given for. An endpoint that names none takes no token, unless it is for everybody
     * or for programs as such.
     */
    Scope[] scope() default {};

    /** Groups of callers. */
    enum Who {
        /** Anybody, without logging in. */
        EVERYBODY,
        /** Anybody who has logged in. */
        PERSON,
        /** Somebody who holds one of the named roles today. */
        STAFF,
        /** A registered program in its own name. It reaches the area it was registered for. */
        PROGRAM
    }
}
