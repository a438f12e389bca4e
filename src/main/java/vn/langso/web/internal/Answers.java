package vn.langso.web.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.web.LanguageChoice;
import vn.langso.web.Texts;

/** Says an {@link Answer} in the caller's language: a page to a browser, problem details (RFC 9457) to a program. */
@Component
class Answers {

    private final Texts texts;
    private final LanguageChoice languages;

    Answers(Texts texts, LanguageChoice languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** A {@link ModelAndView} or a {@link ResponseEntity}. */
    Object say(Answer answer, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(answer.retryAfter())
                .ifPresent(seconds -> response.setIntHeader(HttpHeaders.RETRY_AFTER, seconds));
        return toProgram(request) ? details(answer, request) : page(answer, request);
    }

    private ModelAndView page(Answer answer, HttpServletRequest request) {
        var page = new ModelAndView("web/problem", status(answer));
        page.addAllObjects(Map.of(
                "status", answer.status(),
                "title", title(answer, request),
                "advice", answer.advice(),
                "fields", answer.fields().stream().map(Answer.Blame::message).toList(),
                "request", RequestIds.of(request)));
        return page;
    }

    private ResponseEntity<ProblemDetail> details(Answer answer, HttpServletRequest request) {
        var details = ProblemDetail.forStatus(status(answer));
        details.setType(URI.create("urn:langso:problem:" + answer.problem().code()));
        details.setTitle(title(answer, request));
        details.setProperty("request", RequestIds.of(request));
        if (!answer.fields().isEmpty()) {
            details.setProperty("errors", answer.fields());
        }
        return ResponseEntity.status(status(answer))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(details);
    }

    private String title(Answer answer, HttpServletRequest request) {
        return texts.get(
                languages.of(request),
                "problem." + answer.problem().code(),
                answer.arguments().toArray());
    }

    private static HttpStatusCode status(Answer answer) {
        return Optional.<HttpStatusCode>ofNullable(HttpStatus.resolve(answer.status()))
                .orElseGet(() -> HttpStatusCode.valueOf(answer.status()));
    }

    /** A program asks below {@code /api/} or wants JSON and no page. */
    private static boolean toProgram(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        var wishes = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return path.startsWith("/api/") || wishes.contains("json") && !wishes.contains("html");
    }
}
