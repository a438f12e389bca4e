package vn.langso.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.dossiers.Births;
import vn.langso.dossiers.Dossiers;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Scope;
import vn.langso.testing.ApiProgram;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

/** The description of the API is complete, and what the API answers is exactly what it describes. */
@PlatformTest
class OpenApiTest {

    /** In place of the code of a dossier that the caller filed. */
    private static final String OWN = "OWN";

    /** Requests by the path they belong to; those that need a token are asked with one. */
    private static final Map<String, List<String>> REQUESTS = Map.ofEntries(
            entry(
                    "/api/v1/areas",
                    List.of(
                            "/api/v1/areas",
                            "/api/v1/areas?parent=04&limit=3",
                            "/api/v1/areas?kind=ward&limit=1",
                            "/api/v1/areas?q=ha+giang",
                            "/api/v1/areas?q=xa+dong+van&limit=100",
                            "/api/v1/areas?limit=0",
                            "/api/v1/areas?limit=many",
                            "/api/v1/areas?kind=galaxy")),
            entry(
                    "/api/v1/areas/{code}",
                    List.of(
                            "/api/v1/areas/04",
                            "/api/v1/areas/01273",
                            "/api/v1/areas/75?asOf=2026-05-01",
                            "/api/v1/areas/99999",
                            "/api/v1/areas/04?asOf=1800-01-01")),
            entry(
                    "/api/v1/areas/{code}/villages",
                    List.of(
                            "/api/v1/areas/01273/villages",
                            "/api/v1/areas/01273/villages?limit=1",
                            "/api/v1/areas/01273/villages?limit=1&after=01273.001",
                            "/api/v1/areas/01273/villages?limit=101",
                            "/api/v1/areas/99999/villages")),
            entry(
                    "/api/v1/areas/at",
                    List.of(
                            "/api/v1/areas/at?lat=22.67&lon=106.26",
                            "/api/v1/areas/at?lat=1&lon=1",
                            "/api/v1/areas/at")),
            entry(
                    "/api/v1/procedures",
                    List.of(
                            "/api/v1/procedures",
                            "/api/v1/procedures?q=khai+sinh&level=commune",
                            "/api/v1/procedures?limit=2",
                            "/api/v1/procedures?limit=0",
                            "/api/v1/procedures?level=galaxy")),
            entry("/api/v1/procedures/{code}", List.of("/api/v1/procedures/1.001193", "/api/v1/procedures/0.000000")),
            entry("/api/v1/me", List.of("/api/v1/me")),
            entry("/api/v1/program", List.of("/api/v1/program")),
            entry(
                    "/api/v1/dossiers",
                    List.of("/api/v1/dossiers", "/api/v1/dossiers?limit=1", "/api/v1/dossiers?limit=0")),
            entry("/api/v1/dossiers/{code}", List.of("/api/v1/dossiers/" + OWN, "/api/v1/dossiers/H14.1-200101-0001")),
            entry(
                    "/api/v1/dossiers/{code}/state",
                    List.of("/api/v1/dossiers/" + OWN + "/state", "/api/v1/dossiers/nothing/state")),
            entry("/api/v1/results", List.of("/api/v1/results")));

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Value("${langso.base-url}")
    String base;

    @Autowired
    JsonMapper json;

    @Autowired
    Dossiers dossiers;

    private JsonNode description;
    private String token = "";
    private String dossierToken = "";
    private String own = "";

    @BeforeEach
    void read() {
        description = json.readTree(new Guest(base).get("/api/openapi.json").body());
        var administrator = new Guest(base);
        administrator.logIn("caobang-admin", 2);
        token = token(administrator, Scope.ME_READ);
        dossierToken = token(administrator, Scope.DOSSIERS_READ);
        own = dossiers.submit(Births.submission(), Actor.self(Births.person(1))).value();
    }

    private String token(Guest administrator, Scope scope) {
        return ApiProgram.register(base, administrator, "Kiểm mô tả " + UUID.randomUUID(), scope.name())
                .allowedBy(administrator, scope.code())
                .at("/access_token")
                .asString();
    }

    @Test
    void everyPathIsAskedHere() {
        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        assertThat(description.path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(REQUESTS.keySet());
    }

    @Test
    void everyOperationAndParameterIsSaidInWords() {
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asString(""))
                            .as(operation.path("operationId").asString())
                            .isNotBlank();
                    operation
                            .path("parameters")
                            .forEach(it -> assertThat(it.path("description").asString(""))
                                    .as("%s of %s", it.path("name"), operation.path("operationId"))
                                    .isNotBlank());
                }));
    }

    @Test
    void everyScopeIsDescribedForBothWays() {
        var codes = Arrays.stream(Scope.values()).map(Scope::code).toList();
        for (var flow : List.of("clientCredentials", "authorizationCode")) {
            assertThat(description
                            .at("/components/securitySchemes/token/flows/" + flow + "/scopes")
                            .propertyNames())
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
        assertThat(description.at("/paths/~1api~1v1~1me/get/security/0/token/0").asString())
                .isEqualTo("me:read");
    }

    @Test
    void everyAnswerIsWhatIsDescribed() {
        var exact = closed(description.deepCopy());
        REQUESTS.forEach((path, requests) -> {
            var statuses = new HashMap<Integer, String>();
            for (var asked : requests) {
                var request = asked.replace(OWN, own);
                var answer = asked(request).get(request);
                statuses.put(answer.status(), request);
                check(exact, path, request, answer);
            }
            assertThat(statuses).as(path).containsKey(200);
            check(
                    exact,
                    path,
                    "without a right token",
                    new Guest(base).with("Authorization", "Bearer x").get(requests.getFirst()));
            check(exact, path, "nobody", new Guest(base).get(requests.getFirst()));
        });
    }

    @Test
    void whoHasAnOpenAnswerAlreadyIsToldSo() {
        for (var path : List.of("/api/v1/areas", "/api/v1/areas/04", "/api/v1/procedures/1.001193")) {
            var first = new Guest(base).get(path).headers();
            assertThat(first.firstValue("cache-control")).contains("no-cache");
            var tag = first.firstValue("etag").orElseThrow();
            var again = new Guest(base).with("If-None-Match", tag).get(path);
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(asked("/api/v1/me").get("/api/v1/me").headers().firstValue("etag"))
                .isEmpty();
    }

    private Guest asked(String request) {
        var guest = new Guest(base);
        var open = request.startsWith("/api/v1/areas")
                || request.startsWith("/api/v1/procedures")
                || request.endsWith("/state");
        var ofDossiers = request.startsWith("/api/v1/dossiers") || request.startsWith("/api/v1/results");
        return open ? guest : guest.with("Authorization", "Bearer " + (ofDossiers ? dossierToken : token));
    }

    private void check(JsonNode exact, String path, String request, Guest.Answer answer) {
        var responses = "/paths/" + path.replace("/", "~1") + "/get/responses/";
        var status = exact.at(responses + answer.status()).isMissingNode() ? "default" : "" + answer.status();
        var type = answer.headers().firstValue("content-type").orElse("").replaceAll(";.*", "");
        var place = responses + status + "/content/" + type.replace("/", "~1") + "/schema";
        assertThat(exact.at(place).isMissingNode())
                .as("%s answers %s with %s, which is not described", request, answer.status(), type)
                .isFalse();
        var schema = json.createObjectNode();
        schema.set("components", exact.path("components"));
        schema.set("allOf", json.createArrayNode().add(exact.at(place)));
        var errors = SCHEMAS.getSchema(SchemaLocation.of("urn:test:" + UUID.randomUUID()), schema)
                .validate(answer.body(), InputFormat.JSON);
        assertThat(errors.stream()
                        .map(it -> it.getInstanceLocation() + ": " + it.getMessage())
                        .collect(Collectors.toList()))
                .as("%s %s%n%s", request, answer.status(), answer.body())
                .isEmpty();
    }

    /** A property that nobody described is a mistake. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(OpenApiTest::closed);
        return node;
    }
}
