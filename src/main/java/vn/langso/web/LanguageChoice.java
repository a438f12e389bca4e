package vn.langso.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a request: what the address asks for, else what was chosen before, else what the browser wishes. */
@Component("localeResolver")
public class LanguageChoice implements LocaleResolver {

    private static final String NAME = "lang";

    /** The language of this request. */
    public Language of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NAME))
                .flatMap(Language::of)
                .or(() -> remembered(request))
                .orElseGet(() -> Language.best(wishes(request)));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            remember(locale.getLanguage(), request, response);
        }
    }

    void remember(String tag, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, tag)
                .path("/")
                .maxAge(java.time.Duration.ofDays(365))
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(Language::of);
    }

    private static List<Locale.LanguageRange> wishes(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException garbled) {
            return List.of();
        }
    }
}
