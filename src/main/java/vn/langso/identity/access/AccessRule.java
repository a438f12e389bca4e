package vn.langso.identity.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import vn.langso.identity.Grant;
import vn.langso.identity.issuer.ApiToken;
import vn.langso.kernel.Role;
import vn.langso.kernel.Scope;
import vn.langso.web.Access;
import vn.langso.web.Access.Who;

/**
 * Who may call one endpoint, as its {@link Access} says.
 *
 * @param scopes what a token has to be given for
 */
record AccessRule(Set<Who> who, Set<Role> roles, int level, Set<Scope> scopes) {

    /** What comes of a call. */
    enum Verdict {
        ALLOWED,
        /** Nobody is logged in. */
        LOG_IN,
        /** Logged in, but not surely enough. */
        STEP_UP,
        /** A token that was given for something else. */
        OUT_OF_SCOPE,
        REFUSED
    }

    AccessRule {
        who = Set.copyOf(who);
        roles = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** The rule of an endpoint of ours; empty for one that says nothing. */
    static Optional<AccessRule> of(HandlerMethod handler) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Access.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Access.class)))
                .map(access -> new AccessRule(
                        Set.of(access.value()), Set.of(access.roles()), access.level(), Set.of(access.scope())));
    }

    Verdict judge(Caller caller) {
        if (who.contains(Who.EVERYBODY)) {
            return Verdict.ALLOWED;
        }
        if (caller.token().isPresent()) {
            return token(caller, caller.token().get());
        }
        return caller.present() ? person(caller) : Verdict.LOG_IN;
    }

    private Verdict token(Caller caller, ApiToken token) {
        if (!token.scopes().containsAll(scopes)) {
            return Verdict.OUT_OF_SCOPE;
        }
        if (scopes.isEmpty() || !caller.present()) {
            return who.contains(Who.PROGRAM) ? Verdict.ALLOWED : Verdict.REFUSED;
        }
        return person(caller);
    }

    private Verdict person(Caller caller) {
        if (who.contains(Who.PERSON)) {
            return levelOf(caller);
        }
        return who.contains(Who.STAFF) ? office(caller) : Verdict.REFUSED;
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
