package vn.langso.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import vn.langso.kernel.Refusal;
import vn.langso.web.ErrorTexts;
import vn.langso.web.LanguageChoice;
import vn.langso.web.Texts;

/** Which field is wrong and why, in the caller's language. */
@Component
class Blames {

    private final Texts texts;
    private final LanguageChoice languages;

    Blames(Texts texts, LanguageChoice languages) {
        this.texts = texts;
        this.languages = languages;
    }

    List<Answer.Blame> of(Refusal refusal, HttpServletRequest request) {
        var language = languages.of(request);
        return refusal.fields().stream()
                .map(problem -> new Answer.Blame(
                        problem.field(),
                        texts.get(
                                language, problem.message(), problem.arguments().toArray())))
                .toList();
    }

    List<Answer.Blame> of(List<ObjectError> errors, HttpServletRequest request) {
        var words = words(request);
        return errors.stream()
                .map(error -> new Answer.Blame(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(), words.of(error)))
                .toList();
    }

    List<Answer.Blame> of(HandlerMethodValidationException wrong, HttpServletRequest request) {
        var words = words(request);
        return wrong.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Answer.Blame(
                                name(error, result.getMethodParameter().getParameterName()), words.of(error))))
                .toList();
    }

    private ErrorTexts words(HttpServletRequest request) {
        return new ErrorTexts(texts, languages.of(request), languages.digitsOf(request), "");
    }

    private static String name(MessageSourceResolvable error, @org.jspecify.annotations.Nullable String parameter) {
        return Stream.of(error)
                .filter(FieldError.class::isInstance)
                .map(it -> ((FieldError) it).getField())
                .findFirst()
                .orElse(String.valueOf(parameter));
    }
}
