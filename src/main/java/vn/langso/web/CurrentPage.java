package vn.langso.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Page} of a request. */
@Component
class CurrentPage {

    private final Texts texts;
    private final LanguageChoice languages;
    private final ObjectProvider<Visitor.Source> visitors;
    private final Assets assets;

    CurrentPage(Texts texts, LanguageChoice languages, ObjectProvider<Visitor.Source> visitors, Assets assets) {
        this.texts = texts;
        this.languages = languages;
        this.visitors = visitors;
        this.assets = assets;
    }

    Page of(HttpServletRequest request) {
        var visitor = visitors.getIfAvailable();
        return new Page(
                texts,
                languages.of(request),
                languages.digitsOf(request),
                address(request),
                visitor == null ? Visitor.NOBODY : visitor.current(),
                new FormToken(request.getAttribute(CsrfToken.class.getName())),
                assets);
    }

    /** An error page is shown at the address that failed, not at its own. */
    private static String address(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
