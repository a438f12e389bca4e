package vn.langso.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.langso.kernel.Refusal;
import vn.langso.web.WebProblem;

/** Everything an endpoint throws becomes an answer here. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Answers answers;
    private final Blames blames;

    ProblemAdvice(Answers answers, Blames blames) {
        this.answers = answers;
        this.blames = blames;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        return answers.say(Answer.of(refusal, blames.of(refusal, request)), request, response);
    }

    @ExceptionHandler
    Object invalid(BindException wrong, HttpServletRequest request, HttpServletResponse response) {
        return invalid(blames.of(wrong.getAllErrors(), request), request, response);
    }

    @ExceptionHandler
    Object invalid(HandlerMethodValidationException wrong, HttpServletRequest request, HttpServletResponse response) {
        return invalid(blames.of(wrong, request), request, response);
    }

    @ExceptionHandler
    Object unreadable(
            HttpMessageNotReadableException garbled, HttpServletRequest request, HttpServletResponse response) {
        return answers.say(Answer.of(WebProblem.UNREADABLE), request, response);
    }

    /** A code or number in the address that cannot be one names nothing. */
    @ExceptionHandler
    Object unknown(
            MethodArgumentTypeMismatchException mistyped, HttpServletRequest request, HttpServletResponse response) {
        var named = mistyped.getParameter().hasParameterAnnotation(PathVariable.class);
        return answers.say(Answer.of(named ? WebProblem.NOT_FOUND : WebProblem.UNREADABLE), request, response);
    }

    /** Left to the security filters, which send the caller to log in where that helps. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void denied(RuntimeException denial) {
        throw denial;
    }

    @ExceptionHandler
    Object other(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof ErrorResponse known) {
            return answers.say(Answer.of(known.getStatusCode().value()), request, response);
        }
        LOG.error("Request {} failed", RequestIds.of(request), failure);
        return answers.say(Answer.of(WebProblem.DEFECT), request, response);
    }

    private Object invalid(List<Answer.Blame> fields, HttpServletRequest request, HttpServletResponse response) {
        var problem = WebProblem.ANSWERS_INVALID;
        return answers.say(new Answer(problem.status(), problem, List.of(), fields), request, response);
    }
}
