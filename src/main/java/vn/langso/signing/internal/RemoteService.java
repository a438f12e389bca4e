package vn.langso.signing.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.kernel.Refusal;
import vn.langso.signing.SigningProblem;

/**
 * Calls a remote signing service by the API of the Cloud Signature Consortium (CSC API v2.0), with an access token of
 * its own (OAuth 2.0, client credentials, RFC 6749, 4.4).
 */
final class RemoteService {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST = 1_000_000;
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SigningSettings.Key settings;
    private final JsonMapper json;
    private final InstantSource clock;
    private Token token = new Token("", Instant.MIN);

    RemoteService(SigningSettings.Key settings, JsonMapper json, InstantSource clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** What came back: 200 with what was asked for, 202 or 204 while it is being worked on, 400 with an error. */
    record Reply(int status, JsonNode content) {

        boolean accepted() {
            return status / 100 == 2;
        }

        /** The value of this name; empty when there is none. */
        String text(String name) {
            return content.path(name).asString("");
        }

        String first(String name) {
            return content.path(name).path(0).asString("");
        }
    }

    private record Token(String value, Instant until) {}

    /**
     * @param method such as {@code signatures/signHash}
     * @throws Refusal {@link SigningProblem#KEY_AWAY}
     */
    Reply call(String method, Map<String, ?> input) {
        var answer = post(method, input);
        if (answer.status() == UNAUTHORIZED) {
            forgetToken();
            answer = post(method, input);
        }
        return answer;
    }

    private Reply post(String method, Map<String, ?> input) {
        return send(HttpRequest.newBuilder(URI.create(settings.service() + "/" + method))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + accessToken())
                .POST(BodyPublishers.ofString(json.writeValueAsString(input))));
    }

    private synchronized String accessToken() {
        var now = clock.instant();
        if (!now.isBefore(token.until())) {
            token = newToken(now);
        }
        return token.value();
    }

    private synchronized void forgetToken() {
        token = new Token("", Instant.MIN);
    }

    private Token newToken(Instant now) {
        var form = Map.of(
                "grant_type",
                "client_credentials",
                "scope",
                "service",
                "client_id",
                Objects.requireNonNullElse(settings.client(), ""),
                "client_secret",
                settings.password());
        var answer = send(HttpRequest.newBuilder(URI.create(String.valueOf(settings.tokens())))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
        if (!answer.accepted()) {
            throw new Refusal(SigningProblem.KEY_AWAY);
        }
        var seconds = answer.content().path("expires_in").asLong(60);
        return new Token(answer.text("access_token"), now.plusSeconds(seconds * 9 / 10));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var answer = http.send(
                    request.timeout(PATIENCE).build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
            return read(answer);
        } catch (IOException | JacksonException away) {
            throw KeyFromStore.away(away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw KeyFromStore.away(stopping);
        }
    }

    private Reply read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
            throw new Refusal(SigningProblem.KEY_AWAY);
        }
        var content = answer.body().length == 0 ? json.createObjectNode() : json.readTree(answer.body());
        return new Reply(answer.statusCode(), content);
    }
}
