package vn.langso.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Hidden;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

@PlatformTest
class MeApiTest {

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    @Value("${langso.base-url}")
    String base;

    @Test
    void tellsAProgramForWhomItActs() {
        var guest = new Guest(base);
        guest.logIn("caobang-officer", 2);

        var me = json.readTree(guest.get("/api/v1/me").body());

        assertThat(me.at("/name").asString()).isEqualTo("Triệu Thị Lan");
        assertThat(me.at("/level").asInt()).isEqualTo(2);
        assertThat(me.at("/offices/0/role").asString()).isEqualTo("OFFICER");
        assertThat(me.at("/offices/0/area").asString()).isEqualTo("01273");
    }

    @Test
    void nobodyGetsProblemDetailsInTheirLanguage() {
        var answer = new Guest(base).with("Accept-Language", "id").get("/api/v1/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
        var problem = json.readTree(answer.body());
        assertThat(problem.at("/type").asString()).isEqualTo("urn:langso:problem:signin.not-signed-in");
        assertThat(problem.at("/title").asString()).isEqualTo("Masuklah lalu coba lagi.");
        assertThat(problem.at("/status").asInt()).isEqualTo(401);
    }

    @Test
    void everyEndpointForProgramsIsDescribed() {
        var description = json.readTree(new Guest(base).get("/api/openapi.json").body());

        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        endpoints.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("vn.langso.")
                    && !handler.getBeanType().isAnnotationPresent(Hidden.class)) {
                mapping.getPatternValues().stream()
                        .filter(it -> it.startsWith("/api/"))
                        .forEach(path -> assertThat(description.path("paths").has(path))
                                .as(path)
                                .isTrue());
            }
        });
    }
}
