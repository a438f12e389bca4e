package vn.langso.testing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of somebody else, registered on the desk by an administrator and used as its owner would use it. */
public final class ApiProgram {

    /** Where people come back to; nobody listens there. */
    public static final String BACK = "http://localhost:9/back";

    private static final Pattern SECRET = Pattern.compile("<dd><code dir=\"ltr\">([\\w-]{43})</code>");
    private static final String VERIFIER = "a-verifier-of-forty-three-characters-or-more";

    private final String base;
    private final String id;
    private String secret;

    private ApiProgram(String base, String id, String secret) {
        this.base = base;
        this.id = id;
        this.secret = secret;
    }

    /** @param administrator logged in at the desk of Cao Bằng */
    public static ApiProgram register(String base, Guest administrator, String name, String... scopes) {
        var id = UUID.randomUUID().toString();
        var page = administrator.get("/desk/programs/new");
        var answers = new HashMap<>(Map.of(
                "id",
                id,
                "name",
                name,
                "area",
                "04",
                "redirects",
                BACK,
                "from",
                "2026-01-01",
                "_csrf",
                page.formToken()));
        answers.put("scopes", String.join(",", scopes));
        var registered = administrator.post("/desk/programs", answers);
        if (!registered.address().getPath().equals("/desk/programs/" + id)) {
            throw new AssertionError(registered);
        }
        var program = new ApiProgram(base, id, "");
        program.newSecret(administrator);
        return program;
    }

    public String id() {
        return id;
    }

    public void newSecret(Guest administrator) {
        var page = administrator.get("/desk/programs/" + id);
        var shown = administrator.post("/desk/programs/" + id + "/secrets", Map.of("_csrf", page.formToken()));
        var found = SECRET.matcher(shown.body());
        if (!found.find()) {
            throw new AssertionError(shown);
        }
        secret = found.group(1);
    }

    /** Takes the program's answer with a token in its own name. */
    public JsonNode ownToken(String scopes) {
        return token(Map.of("grant_type", "client_credentials", "scope", scopes));
    }

    /** Asks a person who is logged in; gives the page with the question, or where the browser was sent at once. */
    public Guest.Answer ask(Guest person, String scopes) {
        var address = UriComponentsBuilder.fromPath("/oauth2/authorize")
                .queryParam("response_type", "code")
                .queryParam("client_id", id)
                .queryParam("redirect_uri", BACK)
                .queryParam("scope", scopes.replace(" ", "%20"))
                .queryParam("state", "mine")
                .queryParam("code_challenge", challenge())
                .queryParam("code_challenge_method", "S256")
                .build(true)
                .toUriString();
        var first = person.getOnce(address);
        return first.location()
                .filter(it -> !it.startsWith(BACK))
                .map(person::get)
                .orElse(first);
    }

    /** The person's yes on the page with the question; no scope at all is a no. @return where the browser is sent */
    public URI answer(Guest person, Guest.Answer question, String... scopes) {
        var state = Pattern.compile("name=\"state\" value=\"([^\"]+)\"").matcher(question.body());
        if (!state.find()) {
            throw new AssertionError(question);
        }
        var answers =
                new HashMap<>(Map.of("client_id", id, "state", state.group(1).replace("&#61;", "=")));
        if (scopes.length > 0) {
            answers.put("scope", String.join(" ", scopes));
        }
        return URI.create(
                person.postOnce("/oauth2/authorize", answers).location().orElseThrow());
    }

    /** Turns the code that a person brought back into tokens. */
    public JsonNode redeem(URI back) {
        return redeem(back, VERIFIER);
    }

    public JsonNode redeem(URI back, String verifier) {
        var code = UriComponentsBuilder.fromUri(back).build().getQueryParams().getFirst("code");
        if (code == null) {
            throw new AssertionError(back);
        }
        return token(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", BACK, "code_verifier", verifier));
    }

    public JsonNode refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    private JsonNode token(Map<String, String> answers) {
        return new JsonMapper().readTree(post("/oauth2/token", answers).body());
    }

    /** Sends a form as the program. */
    public Guest.Answer post(String path, Map<String, String> answers) {
        var login = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return new Guest(base).with("Authorization", "Basic " + login).post(path, answers);
    }

    /** Asks the API with a token. */
    public Guest.Answer call(String path, String token) {
        return new Guest(base).with("Authorization", "Bearer " + token).get(path);
    }

    /** A person's whole yes. */
    public JsonNode allowedBy(Guest person, String... scopes) {
        var question = ask(person, String.join(" ", List.of(scopes)));
        return redeem(question.location().map(URI::create).orElseGet(() -> answer(person, question, scopes)));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new AssertionError(never);
        }
    }
}
