package vn.langso.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.langso.identity.SigninProblem;
import vn.langso.identity.access.ApiRefusal.Reason;
import vn.langso.identity.signin.SignInPrompt;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Scope;

/** Lets through whom an endpoint's {@link vn.langso.web.Access} allows; asks the others to log in, or refuses them. */
@Component
class AccessGate implements HandlerInterceptor {

    private final SignInPrompt prompt;
    private final ApiRefusal api;

    AccessGate(SignInPrompt prompt, ApiRefusal api) {
        this.prompt = prompt;
        this.api = api;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod endpoint)) {
            return true;
        }
        var rule = AccessRule.of(endpoint);
        if (rule.isEmpty()) {
            return true;
        }
        return switch (rule.get().judge(Caller.of(request))) {
            case ALLOWED -> true;
            case LOG_IN -> askToLogIn(request, response);
            case STEP_UP -> stepUp(rule.get().level(), request, response);
            case OUT_OF_SCOPE -> outOfScope(rule.get().scopes(), request, response);
            case REFUSED -> refuse(request, response);
        };
    }

    private boolean askToLogIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiRefusal.isApi(request)) {
            api.send(Reason.NOT_SIGNED_IN, request, response);
        } else {
            prompt.logIn(request, response);
        }
        return false;
    }

    private boolean stepUp(int level, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiRefusal.isApi(request)) {
            api.send(Reason.NOT_ALLOWED, request, response);
        } else {
            prompt.stepUp(level, request, response);
        }
        return false;
    }

    private boolean outOfScope(Set<Scope> needed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var scopes = needed.stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"" + scopes + "\"");
        api.send(Reason.SCOPE_MISSING, request, response);
        return false;
    }

    private boolean refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiRefusal.isApi(request)) {
            api.send(Reason.NOT_ALLOWED, request, response);
            return false;
        }
        throw new Refusal(SigninProblem.NOT_ALLOWED);
    }
}
