package vn.langso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers a language that was chosen by {@code ?lang=}, and digits by {@code ?digits=}. */
@Component
class LanguageMemory implements HandlerInterceptor {

    private final LanguageChoice choice;

    LanguageMemory(LanguageChoice choice) {
        this.choice = choice;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        choice.remember(request, response);
        return true;
    }
}
