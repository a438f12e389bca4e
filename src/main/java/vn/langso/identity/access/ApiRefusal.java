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

    /** Why. The status is 401 where a token, or another one, would help. */
    enum Reason {
        NOT_SIGNED_IN("signin.not-signed-in", HttpStatus.UNAUTHORIZED),
        TOKEN_WRONG("signin.token-wrong", HttpStatus.UNAUTHORIZED),
        SCOPE_MISSING("signin.scope-missing", HttpStatus.FORBIDDEN),
        NOT_ALLOWED("signin.not-allowed", HttpStatus.FORBIDDEN),
        KEY_REUSED("web.key-reused", HttpStatus.CONFLICT),
        STILL_AT_WORK("web.busy", HttpStatus.SERVICE_UNAVAILABLE),
        TOO_LARGE("web.too-large", HttpStatus.CONTENT_TOO_LARGE);

        private final String code;
        private final HttpStatus status;

        Reason(String code, HttpStatus status) {
            this.code = code;
            this.status = status;
        }
    }

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

    void send(Reason reason, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reason.status == HttpStatus.UNAUTHORIZED && !response.containsHeader(HttpHeaders.WWW_AUTHENTICATE)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setStatus(reason.status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(
                response.getOutputStream(),
                new TreeMap<>(Map.of(
                        "type", "urn:langso:problem:" + reason.code,
                        "title", texts.get(languages.of(request), "problem." + reason.code),
                        "status", reason.status.value())));
    }
}
