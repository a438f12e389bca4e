package vn.langso.web.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.langso.kernel.Problem;
import vn.langso.kernel.Refusal;
import vn.langso.web.WebProblem;

/**
 * A request that was not granted, ready to be said as a page or as problem details.
 *
 * @param status of HTTP
 * @param arguments what the places of the problem's text are filled with
 */
record Answer(int status, Problem problem, List<Object> arguments, List<Blame> fields) {

    /** What is wrong with one field. @param message in the caller's language */
    record Blame(String field, String message) {}

    static Answer of(WebProblem problem) {
        return new Answer(problem.status(), problem, List.of(), List.of());
    }

    static Answer of(Refusal refusal, List<Blame> fields) {
        return new Answer(status(refusal.problem()), refusal.problem(), refusal.arguments(), fields);
    }

    /** The problem that a bare status code stands for. */
    static Answer of(int status) {
        return new Answer(
                status,
                switch (status) {
                    case 401 -> WebProblem.LOGIN_NEEDED;
                    case 403 -> WebProblem.FORBIDDEN;
                    case 404, 410 -> WebProblem.NOT_FOUND;
                    case 405 -> WebProblem.METHOD_UNKNOWN;
                    case 406, 415 -> WebProblem.FORMAT_UNKNOWN;
                    case 409, 412 -> WebProblem.CONFLICT;
                    case 413, 414, 431 -> WebProblem.TOO_LARGE;
                    case 421 -> WebProblem.HOST_UNKNOWN;
                    case 422 -> WebProblem.ANSWERS_INVALID;
                    case 429, 503 -> WebProblem.BUSY;
                    default -> status < 500 ? WebProblem.UNREADABLE : WebProblem.DEFECT;
                },
                List.of(),
                List.of());
    }

    /** The key of what the reader can do now. */
    String advice() {
        var kind = problem == WebProblem.DEFECT ? "defect" : problem.kind().name();
        return "web.advice." + kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How long to wait before asking again, in seconds; null when waiting does not help. */
    @Nullable
    Integer retryAfter() {
        return problem.kind() == Problem.Kind.BUSY && status != 500 ? 10 : null;
    }

    private static int status(Problem problem) {
        return problem instanceof WebProblem own
                ? own.status()
                : switch (problem.kind()) {
                    case INVALID -> 422;
                    case FORBIDDEN -> 403;
                    case NOT_FOUND -> 404;
                    case CONFLICT -> 409;
                    case TOO_LARGE -> 413;
                    case BUSY -> 503;
                };
    }
}
