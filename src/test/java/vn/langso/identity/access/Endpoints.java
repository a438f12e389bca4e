package vn.langso.identity.access;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The endpoints of the program, without those that only tests have. */
record Endpoints(List<Endpoint> all) {

    /** One address with one method. */
    record Endpoint(String path, String method, RequestMappingInfo mapping, HandlerMethod handler) {

        String name() {
            return path + " " + method;
        }

        AccessRule rule() {
            return AccessRule.of(handler).orElseThrow();
        }

        /** What it takes, when it takes one kind of content only. */
        String consumes() {
            return mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                    .findFirst()
                    .map(MediaType::toString)
                    .orElse("application/x-www-form-urlencoded");
        }

        /** What it gives, when it gives one kind of content only. */
        String produces() {
            return mapping.getProducesCondition().getProducibleMediaTypes().stream()
                    .findFirst()
                    .map(MediaType::toString)
                    .orElse("application/json");
        }
    }

    static Endpoints of(RequestMappingHandlerMapping mappings) {
        var found = new TreeMap<String, Endpoint>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("vn.langso.") && !isTrial(handler)) {
                endpoints(mapping, handler).forEach(it -> found.put(it.name(), it));
            }
        });
        return new Endpoints(List.copyOf(found.values()));
    }

    private static boolean isTrial(HandlerMethod handler) {
        return handler.getBeanType()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? List.of("ANY")
                : mapping.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .sorted()
                        .toList();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> new Endpoint(path, method, mapping, handler)));
    }
}
