package vn.langso.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.web.LanguageChoice;
import vn.langso.web.Texts;

/** What a program gets that may not call: problem details (RFC 9457), as for every other refusal. */
@Component
class ApiRefusal {

    private final Texts texts;
    private final LanguageChoice languages;
    private final JsonMapper json;

    ApiRefusal(Texts texts, LanguageChoice languages, JsonMapper json) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** @param status 401 for nobody, 403 for somebody who may not */
    void send(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = status == HttpStatus.UNAUTHORIZED ? "signin.not-signed-in" : "signin.not-allowed";
        if (status == HttpStatus.UNAUTHORIZED && !response.containsHeader(HttpHeaders.WWW_AUTHENTICATE)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(
                response.getOutputStream(),
                new TreeMap<>(Map.of(
                        "type", "urn:langso:problem:" + code,
                        "title", texts.get(languages.of(request), "problem." + code),
                        "status", status.value())));
    }
}
