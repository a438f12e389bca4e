package vn.langso.identity.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.langso.identity.access.ApiRefusal.Reason;
import vn.langso.web.IdempotencyKey;

/**
 * Lets a program create something at most once by {@link IdempotencyKey}. An answer other than a failure of ours is kept
 * for a day; after a failure the same key may be tried again, as the command behind the endpoint knows it too.
 */
final class OnceByKey extends OncePerRequestFilter {

    private static final int LONGEST_KEY = 64;
    private static final int MOST_CONTENT = 1 << 20;

    private final AnswerStore answers;
    private final ApiRefusal api;
    private final InstantSource clock;

    OnceByKey(AnswerStore answers, ApiRefusal api, InstantSource clock) {
        this.answers = answers;
        this.api = api;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiRefusal.isApi(request)
                || !request.getMethod().equals("POST")
                || request.getHeader(IdempotencyKey.HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = Objects.requireNonNull(request.getHeader(IdempotencyKey.HEADER));
        var content = request.getInputStream().readNBytes(MOST_CONTENT + 1);
        if (key.length() > LONGEST_KEY || content.length > MOST_CONTENT) {
            api.send(Reason.TOO_LARGE, request, response);
            return;
        }
        var read = new ReadRequest(request, content);
        var caller = caller(request);
        if (answers.begin(caller, key, read.hash(), clock.instant())) {
            answer(caller, key, read, response, chain);
        } else {
            again(caller, key, read, response);
        }
    }

    private void answer(String caller, String key, ReadRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var noted = new ContentCachingResponseWrapper(response);
        var kept = false;
        try {
            chain.doFilter(request, noted);
            if (noted.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                answers.keep(caller, key, answer(request, noted));
                kept = true;
            }
        } finally {
            if (!kept) {
                answers.forget(caller, key);
            }
        }
        noted.copyBodyToResponse();
    }

    private static EarlierAnswer answer(ReadRequest request, ContentCachingResponseWrapper response) {
        return new EarlierAnswer(
                request.hash(),
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getContentAsByteArray());
    }

    private void again(String caller, String key, ReadRequest request, HttpServletResponse response)
            throws IOException {
        var earlier = answers.find(caller, key).orElse(null);
        if (earlier == null || earlier.request().equals(request.hash()) && earlier.status() == null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            api.send(Reason.STILL_AT_WORK, request, response);
        } else if (earlier.status() == null || !earlier.request().equals(request.hash())) {
            api.send(Reason.KEY_REUSED, request, response);
        } else {
            repeat(earlier, earlier.status(), response);
        }
    }

    private static void repeat(EarlierAnswer earlier, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader(HttpHeaders.LOCATION, earlier.location());
        response.setContentType(earlier.contentType());
        if (earlier.content() != null) {
            response.getOutputStream().write(earlier.content());
        }
    }

    /** Keys of different callers have nothing to do with each other. */
    private static String caller(HttpServletRequest request) {
        var caller = Caller.of(request);
        return caller.token().map(it -> it.client().toString()).orElse("")
                + "/"
                + caller.person().map(Object::toString).orElse("");
    }
}
