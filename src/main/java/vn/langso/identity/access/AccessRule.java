package vn.langso.identity.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import vn.langso.identity.Grant;
import vn.langso.kernel.Role;
import vn.langso.web.Access;
import vn.langso.web.Access.Who;

/**
 * Who may call one endpoint, as its {@link Access} says.
 *
 * @param scope what a token has to be given for; empty where no token is taken
 */
record AccessRule(Who who, Set<Role> roles, int level, String scope) {

    /** What comes of a call. */
    enum Verdict {
        ALLOWED,
        /** Nobody is logged in. */
        LOG_IN,
        /** Logged in, but not surely enough. */
        STEP_UP,
        REFUSED
    }

    AccessRule {
        roles = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    /** The rule of an endpoint of ours; empty for one that says nothing. */
    static Optional<AccessRule> of(HandlerMethod handler) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Access.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Access.class)))
                .map(access -> new AccessRule(access.value(), Set.of(access.roles()), access.level(), access.scope()));
    }

    Verdict judge(Caller caller) {
        if (!caller.tokenAllows(scope)) {
            return Verdict.REFUSED;
        }
        return switch (who) {
            case EVERYBODY -> Verdict.ALLOWED;
            case PERSON -> caller.present() ? levelOf(caller) : Verdict.LOG_IN;
            case STAFF -> caller.present() ? office(caller) : Verdict.LOG_IN;
        };
    }

    private Verdict office(Caller caller) {
        return grantsOf(caller).isEmpty() ? Verdict.REFUSED : levelOf(caller);
    }

    private Verdict levelOf(Caller caller) {
        return caller.level() < level ? Verdict.STEP_UP : Verdict.ALLOWED;
    }

    /** The caller's grants that open this endpoint. */
    List<Grant> grantsOf(Caller caller) {
        return caller.grants().stream().filter(it -> roles.contains(it.role())).toList();
    }
}
