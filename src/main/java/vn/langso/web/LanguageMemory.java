package vn.langso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers a language that was chosen by {@code ?lang=}. */
@Component
class LanguageMemory implements HandlerInterceptor {

    private final LanguageChoice choice;

    LanguageMemory(LanguageChoice choice) {
        this.choice = choice;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::of)
                .ifPresent(language -> choice.remember(language.tag(), request, response));
        return true;
    }
}
