package vn.langso.signing.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A remote signing service on this machine, by the pages of the CSC API v2.0 (11.4 to 11.12, 8.4): one credential, whose
 * owner has a phone.
 */
final class RemoteServer implements AutoCloseable {

    /** What the owner does when the phone rings. */
    enum Phone {
        CONFIRMS_AT_ONCE,
        LIES_IN_A_DRAWER,
        CONFIRMS,
        DECLINES
    }

    private final HttpServer server;
    private final KeyFromStore key;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, String> hashesByHandle = new HashMap<>();
    private final Map<String, String> hashesByActivation = new HashMap<>();
    private int number;

    Phone phone = Phone.CONFIRMS_AT_ONCE;
    boolean away;
    boolean lies;
    String token = "";
    final List<String> calls = new ArrayList<>();

    RemoteServer(KeyFromStore key) throws IOException {
        this.key = key;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> answer(exchange, this::token));
        server.createContext("/csc/v2/", exchange -> answer(exchange, this::api));
        server.start();
    }

    /** How a site would name the credential in its settings. */
    SigningSettings.Key settings(String credential) {
        var address = "http://localhost:" + server.getAddress().getPort();
        return new SigningSettings.Key(
                null, null, address + "/csc/v2", credential, "secret", "langso", address + "/oauth2/token");
    }

    /** Every token that was given out holds no more. */
    void forgetTokens() {
        token = "";
    }

    private record Reply(int status, Map<String, ?> content) {
        static Reply error(String error, String description) {
            return new Reply(400, Map.of("error", error, "error_description", description));
        }
    }

    private interface Page {
        Reply reply(HttpExchange exchange, byte[] body) throws IOException, GeneralSecurityException;
    }

    private synchronized void answer(HttpExchange exchange, Page page) throws IOException {
        try (exchange) {
            if (away) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var reply = page.reply(exchange, exchange.getRequestBody().readAllBytes());
            var content = json.writeValueAsBytes(reply.content());
            exchange.sendResponseHeaders(reply.status(), content.length);
            exchange.getResponseBody().write(content);
        } catch (GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }

    private Reply token(HttpExchange exchange, byte[] body) {
        var form = new String(body, java.nio.charset.StandardCharsets.UTF_8);
        if (!form.contains("client_id=langso") || !form.contains("client_secret=secret")) {
            return new Reply(401, Map.of("error", "invalid_client"));
        }
        token = "token-" + ++number;
        return new Reply(200, Map.of("access_token", token, "token_type", "Bearer", "expires_in", 3600));
    }

    private Reply api(HttpExchange exchange, byte[] body) throws GeneralSecurityException {
        if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return new Reply(401, Map.of("error", "invalid_token"));
        }
        var method = exchange.getRequestURI().getPath().substring("/csc/v2/".length());
        calls.add(method);
        var input = json.readTree(body);
        return switch (method) {
            case "credentials/list" -> new Reply(200, Map.of("credentialIDs", List.of("GX0112348")));
            case "credentials/info" -> info(input);
            case "credentials/authorize" -> authorize(input);
            case "credentials/authorizeCheck" -> check(input);
            case "signatures/signHash" -> sign(input);
            default -> new Reply(404, Map.of());
        };
    }

    private Reply info(JsonNode input) throws GeneralSecurityException {
        if (!input.path("credentialID").asString("").equals("GX0112348")) {
            return Reply.error("invalid_request", "Invalid parameter credentialID");
        }
        var certificates = new ArrayList<String>();
        for (X509Certificate certificate : key.chain()) {
            certificates.add(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        }
        return new Reply(
                200,
                Map.of(
                        "key",
                        Map.of("status", "enabled", "algo", List.of("1.2.840.10045.4.3.2"), "len", 256),
                        "cert",
                        Map.of("status", "valid", "certificates", certificates),
                        "auth",
                        Map.of("mode", "explicit"),
                        "multisign",
                        1));
    }

    private Reply authorize(JsonNode input) {
        var hash = input.path("hashes").path(0).asString("");
        if (phone == Phone.CONFIRMS_AT_ONCE) {
            return activation(hash);
        }
        var handle = "handle-" + ++number;
        hashesByHandle.put(handle, hash);
        return new Reply(202, Map.of("handle", handle));
    }

    private Reply check(JsonNode input) {
        var handle = input.path("handle").asString("");
        var hash = hashesByHandle.get(handle);
        if (hash == null) {
            return Reply.error("invalid_request", "Invalid parameter handle");
        }
        return switch (phone) {
            case LIES_IN_A_DRAWER -> new Reply(202, Map.of("handle", handle));
            case DECLINES -> Reply.error("access_denied", "The user declined");
            case CONFIRMS, CONFIRMS_AT_ONCE -> {
                hashesByHandle.remove(handle);
                yield activation(hash);
            }
        };
    }

    private Reply activation(String hash) {
        var activation = "SAD-" + ++number;
        hashesByActivation.put(activation, hash);
        return new Reply(200, Map.of("SAD", activation, "expiresIn", 300));
    }

    private Reply sign(JsonNode input) throws GeneralSecurityException {
        var hash = input.path("hashes").path(0).asString("");
        if (!hash.equals(hashesByActivation.remove(input.path("SAD").asString("")))) {
            return Reply.error("invalid_request", "Hash is not authorized by the SAD");
        }
        var signature = Signature.getInstance("NONEwithECDSA");
        signature.initSign(key.privateKey());
        signature.update(lies ? new byte[32] : Base64.getDecoder().decode(hash));
        return new Reply(200, Map.of("signatures", List.of(Base64.getEncoder().encodeToString(signature.sign()))));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
