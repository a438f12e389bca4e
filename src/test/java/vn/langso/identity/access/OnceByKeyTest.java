package vn.langso.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.testing.ApiProgram;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

/** A program creates a thing at most once by its key. */
@PlatformTest
class OnceByKeyTest {

    @Value("${langso.base-url}")
    String base;

    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";
    private String otherToken = "";

    @BeforeEach
    void register() {
        token = token();
        otherToken = token();
    }

    private String token() {
        var administrator = new Guest(base);
        administrator.logIn("caobang-admin", 2);
        return ApiProgram.register(base, administrator, "Một lần " + UUID.randomUUID(), "DOSSIERS_WRITE")
                .ownToken("dossiers:write")
                .at("/access_token")
                .asString();
    }

    @Test
    void theSameKeyWithTheSameContentIsAnsweredTheSameWay() {
        var key = UUID.randomUUID().toString();
        var first = make(token, key, "chair");
        var made = Creation.MADE.get();

        var second = make(token, key, "chair");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("location"))
                .isEqualTo(first.headers().firstValue("location"));
        assertThat(Creation.MADE.get()).isEqualTo(made);
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        var key = UUID.randomUUID().toString();
        make(token, key, "chair");

        var other = make(token, key, "table");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("urn:langso:problem:web.key-reused");
    }

    @Test
    void keysOfTwoProgramsHaveNothingToDoWithEachOther() {
        var key = UUID.randomUUID().toString();

        assertThat(make(token, key, "chair").body())
                .isNotEqualTo(make(otherToken, key, "chair").body());
    }

    @Test
    void afterAFailureTheKeyMayBeTriedAgain() {
        var key = UUID.randomUUID().toString();

        assertThat(make(token, key, "fail").statusCode()).isEqualTo(500);
        assertThat(make(token, key, "chair").statusCode()).isEqualTo(201);
    }

    @Test
    void anotherKeyIsAnotherThingAndNoKeyIsRefused() {
        assertThat(make(token, UUID.randomUUID().toString(), "chair").body())
                .isNotEqualTo(make(token, UUID.randomUUID().toString(), "chair").body());
        assertThat(make(token, null, "chair").statusCode()).isEqualTo(400);
        assertThat(make(token, "no uuid", "chair").statusCode()).isEqualTo(400);
        assertThat(make(token, "x".repeat(65), "chair").statusCode()).isEqualTo(413);
    }

    @Test
    void tenCopiesAtOnceMakeOneThing() {
        var key = UUID.randomUUID().toString();
        var before = Creation.MADE.get();
        var copies = IntStream.range(0, 10)
                .mapToObj(it -> CompletableFuture.supplyAsync(() -> make(token, key, "slow")))
                .toList();

        assertThat(copies.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsOnly(201, 503)
                .contains(201);
        assertThat(Creation.MADE.get()).isEqualTo(before + 1);
    }

    private HttpResponse<String> make(String token, @Nullable String key, String name) {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1/things"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"" + name + "\"}"));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
