package vn.langso.identity.access;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.langso.web.Access.Who;

/** Stops the start when an endpoint of ours does not say who may call it. */
@Component
class AccessCheck implements SmartInitializingSingleton {

    private static final String OURS = "vn.langso.";

    private final RequestMappingHandlerMapping endpoints;

    AccessCheck(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var silent = unclear(List.copyOf(endpoints.getHandlerMethods().values()));
        if (!silent.isEmpty()) {
            throw new IllegalStateException("These endpoints do not say who may call them (@Access): " + silent);
        }
    }

    /** Endpoints of ours without a rule, or that are for staff of no role. */
    static List<String> unclear(List<HandlerMethod> endpoints) {
        return endpoints.stream()
                .filter(it -> it.getBeanType().getName().startsWith(OURS))
                .filter(it -> AccessRule.of(it)
                        .filter(rule ->
                                !rule.who().contains(Who.STAFF) || !rule.roles().isEmpty())
                        .isEmpty())
                .map(HandlerMethod::getShortLogMessage)
                .sorted()
                .toList();
    }
}
