package vn.langso.web.internal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import vn.langso.kernel.Actor;
import vn.langso.web.Access;
import vn.langso.web.Access.Who;

/**
 * The description of {@code /api} for programs (OpenAPI 3.1): what springdoc finds out by itself, with who may call, the
 * refusals that may come and the words of {@link ApiWords}.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "application/problem+json";

    static {
        // who calls is found out, not sent
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    private final ApiWords words = new ApiWords();

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(words.info())
                .servers(List.of(new Server().url("/")))
                .components(ApiSecurity.addTo(new Components().addSchemas("Problem", ProblemSchema.of(words))));
    }

    @Bean
    OperationCustomizer describedOperations() {
        return (operation, handler) -> {
            operation.setOperationId(name(handler));
            operation.setTags(List.of(group(handler)));
            words.describe(operation);
            ApiSecurity.describe(operation, access(handler));
            addAnswers(operation, access(handler));
            return operation;
        };
    }

    /** Answers are JSON, whatever a caller asks for. */
    @Bean
    OpenApiCustomizer plainJson() {
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .map(ApiResponse::getContent)
                .filter(content -> content != null && content.containsKey("*/*"))
                .forEach(content -> content.addMediaType("application/json", content.remove("*/*")));
    }

    private static String name(HandlerMethod handler) {
        return group(handler) + "." + handler.getMethod().getName();
    }

    private static String group(HandlerMethod handler) {
        var type = handler.getBeanType().getSimpleName();
        return type.substring(0, type.length() - "Api".length()).toLowerCase(Locale.ROOT);
    }

    static Access access(HandlerMethod handler) {
        var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Access.class);
        var ofType = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Access.class);
        return Objects.requireNonNull(own == null ? ofType : own);
    }

    private void addAnswers(Operation operation, Access access) {
        var answers = operation.getResponses();
        answers.forEach((status, answer) -> answer.setDescription(words.answer(status)));
        if (List.of(access.value()).contains(Who.EVERYBODY)) {
            answers.addApiResponse("304", new ApiResponse().description(words.answer("304")));
        }
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        answers.addApiResponse(
                "default",
                new ApiResponse()
                        .description(words.answer("default"))
                        .content(new Content().addMediaType(PROBLEM, problem)));
    }
}
