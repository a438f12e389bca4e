package vn.langso.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser that knows cookies and redirects but no script. Fills in forms as they come, so a page
 * without its form token fails a test.
 */
public final class Guest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern QUERY = Pattern.compile("name=\"query\" value=\"([^\"]*)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new java.util.LinkedHashMap<>();

    /** @param base address of the running platform */
    public Guest(String base) {
        this.base = base;
    }

    /** What came back, after all redirects unless it says otherwise. */
    public record Answer(int status, URI address, String body, java.net.http.HttpHeaders headers) {

        public Optional<String> location() {
            return headers.firstValue("location");
        }

        public String formToken() {
            return first(TOKEN, body)
                    .orElseThrow(() -> new AssertionError("No form token in " + address + "\n" + body));
        }
    }

    /** Sends this header from now on. */
    public Guest with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer get(String path) {
        return follow(once("GET", path, Map.of()));
    }

    /** The answer itself, redirect or not. */
    public Answer getOnce(String path) {
        return once("GET", path, Map.of());
    }

    public Answer post(String path, Map<String, String> answers) {
        return follow(once("POST", path, answers));
    }

    public Answer postOnce(String path, Map<String, String> answers) {
        return once("POST", path, answers);
    }

    /** The answer itself to any method. @param contentType of a content that is empty */
    public Answer askOnce(String method, String path, String contentType) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::setHeader);
        request.setHeader("Content-Type", contentType);
        request.method(method, HttpRequest.BodyPublishers.noBody());
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), URI.create(base + path), response.body(), response.headers());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Logs in by the pretend e-ID. */
    public Answer logIn(String subject, int level) {
        return pick(get("/login/start/eid?to=/me"), subject, level);
    }

    /** Picks an account on the page of the pretend e-ID that is open. */
    public Answer pick(Answer accounts, String subject, int level) {
        var query = first(QUERY, accounts.body())
                .orElseThrow(() -> new AssertionError(accounts))
                .replace("&amp;", "&");
        return post(
                "/eid/login",
                Map.of("subject", subject, "level", "" + level, "query", query, "_csrf", accounts.formToken()));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Forgets a cookie, as a browser does when its time is over. */
    public void drop(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .toList()
                .forEach(it -> cookies.getCookieStore().remove(null, it));
    }

    private Answer follow(Answer answer) {
        var current = answer;
        for (var hops = 0; hops < 12 && current.location().isPresent(); hops++) {
            current = once(
                    "GET", current.address().resolve(current.location().get()).toString(), Map.of());
        }
        return current;
    }

    private Answer once(String method, String path, Map<String, String> answers) {
        var address = path.startsWith("http") ? URI.create(path) : URI.create(base + path);
        var request = HttpRequest.newBuilder(address);
        headers.forEach(request::setHeader);
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, HttpRequest.BodyPublishers.ofString(form(answers)));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), address, response.body(), response.headers());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String form(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
