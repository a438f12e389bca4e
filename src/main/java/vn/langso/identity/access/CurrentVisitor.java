package vn.langso.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.langso.identity.Acting;
import vn.langso.identity.ActingFor;
import vn.langso.identity.Grant;
import vn.langso.identity.signin.SignedIn;
import vn.langso.web.Visitor;

/** Tells pages who looks at them. */
@Component
class CurrentVisitor implements Visitor.Source {

    private final Acting acting;

    CurrentVisitor(Acting acting) {
        this.acting = acting;
    }

    @Override
    public Visitor current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? visitor(attributes.getRequest())
                : Visitor.NOBODY;
    }

    private Visitor visitor(HttpServletRequest request) {
        var caller = Caller.of(request);
        return caller.signedIn()
                .map(signedIn -> new Visitor(
                        Optional.of(signedIn.name()),
                        actingFor(signedIn, request),
                        caller.grants().stream().map(Grant::role).collect(Collectors.toUnmodifiableSet())))
                .orElse(Visitor.NOBODY);
    }

    private Optional<String> actingFor(SignedIn signedIn, HttpServletRequest request) {
        var mandate = CallerArguments.mandate(request);
        return mandate.isEmpty()
                ? Optional.empty()
                : acting.current(signedIn.person(), mandate).map(ActingFor::name);
    }
}
