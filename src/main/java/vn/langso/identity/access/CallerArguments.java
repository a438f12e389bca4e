package vn.langso.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import vn.langso.identity.Acting;
import vn.langso.identity.Grant;
import vn.langso.identity.issuer.ApiToken;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Capacity;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access.Who;

/** Gives endpoints the {@link Actor} who calls and the {@link AreaScope} in which the call is allowed. */
@Component
class CallerArguments implements HandlerMethodArgumentResolver {

    private static final Actor ANONYMOUS =
            new Actor(Optional.empty(), Optional.empty(), Capacity.SELF, Optional.empty(), Optional.empty(), false);

    private final Acting acting;

    CallerArguments(Acting acting) {
        this.acting = acting;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == AreaScope.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var rule = AccessRule.of((HandlerMethod)
                        Objects.requireNonNull(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)))
                .orElseThrow();
        var caller = Caller.of(request);
        var grants = rule.grantsOf(caller);
        return parameter.getParameterType() == AreaScope.class
                ? scope(caller, grants)
                : actor(rule, caller, grants, request);
    }

    private static AreaScope scope(Caller caller, List<Grant> grants) {
        return caller.program()
                .map(program -> new AreaScope(Set.of(program.area())))
                .orElseGet(() -> new AreaScope(
                        Set.copyOf(grants.stream().map(Grant::area).toList())));
    }

    private Actor actor(AccessRule rule, Caller caller, List<Grant> grants, HttpServletRequest request) {
        return caller.person()
                .map(person -> rule.who().contains(Who.PERSON) || grants.isEmpty()
                        ? acting.actorFor(person, caller.token().isPresent() ? Optional.empty() : mandate(request))
                        : inOffice(person, grants.getFirst()))
                .or(() -> caller.program().map(CallerArguments::program))
                .orElse(ANONYMOUS);
    }

    private static Actor program(ApiToken program) {
        return new Actor(
                Optional.of(program.client()),
                Optional.empty(),
                Capacity.PROGRAM,
                Optional.empty(),
                Optional.of(program.area()),
                false);
    }

    private static Actor inOffice(UUID person, Grant grant) {
        var capacity = grant.role() == Role.HELPER ? Capacity.HELPER : Capacity.OFFICER;
        return new Actor(
                Optional.of(person), Optional.empty(), capacity, Optional.empty(), Optional.of(grant.area()), false);
    }

    static Optional<UUID> mandate(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(Acting.SESSION_ATTRIBUTE) instanceof UUID mandate
                ? Optional.of(mandate)
                : Optional.empty();
    }
}
