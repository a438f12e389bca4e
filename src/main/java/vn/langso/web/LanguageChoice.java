package vn.langso.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language and digits of a request: what the address asks for, else what was chosen before, else what the browser
 * wishes.
 */
@Component("localeResolver")
public class LanguageChoice implements LocaleResolver {

    private static final String LANGUAGE = "lang";
    private static final String DIGITS = "digits";
    private static final Duration A_YEAR = Duration.ofDays(365);

    /** The language of this request. */
    public Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(LANGUAGE, request).flatMap(Language::of))
                .orElseGet(() -> Language.best(wishes(request)));
    }

    /** The digits of this request: the usual ones of its language when none were chosen. */
    public Digits digitsOf(HttpServletRequest request) {
        var language = of(request);
        return Optional.ofNullable(request.getParameter(DIGITS))
                .or(() -> remembered(DIGITS, request))
                .flatMap(tag -> Digits.of(language, tag))
                .orElse(Digits.LATIN);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            remember(LANGUAGE, locale.getLanguage(), request, response);
        }
    }

    /** Keeps what the address asks for. */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        asked(request).ifPresent(language -> remember(LANGUAGE, language.tag(), request, response));
        if (request.getParameter(DIGITS) != null) {
            remember(DIGITS, digitsOf(request).tag(), request, response);
        }
    }

    private static void remember(String name, String tag, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, tag)
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(LANGUAGE)).flatMap(Language::of);
    }

    private static Optional<String> remembered(String name, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
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
