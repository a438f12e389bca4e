package vn.langso.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.langso.web.LanguageChoice;
import vn.langso.web.Texts;

/**
 * Fills kept answers into a page that is asked for with them. It changes only what the browser gets to see; nothing is
 * sent until the person sends it.
 */
@Component
public class FormRestorer extends OncePerRequestFilter {

    /** Names the kept form in the address of its page. */
    static final String PARAMETER = "kept";

    private final KeptForms forms;
    private final Texts texts;
    private final LanguageChoice languages;

    FormRestorer(KeptForms forms, Texts texts, LanguageChoice languages) {
        this.forms = forms;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getParameter(PARAMETER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var form = keptForm(request);
        if (form.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        var html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        var filled = FilledForm.fill(html, form.get(), texts.get(languages.of(request), "signin.kept.restored"));
        if (filled.isEmpty()) {
            page.reset();
            response.sendRedirect(KeptFormPage.address(UUID.fromString(request.getParameter(PARAMETER))) + "/answers");
            return;
        }
        page.resetBuffer();
        page.getOutputStream().write(filled.get().getBytes(StandardCharsets.UTF_8));
        page.copyBodyToResponse();
    }

    private Optional<KeptForm> keptForm(HttpServletRequest request) {
        try {
            var id = UUID.fromString(request.getParameter(PARAMETER));
            return PersonAuthentication.current().flatMap(me -> forms.find(me.person(), id));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }
}
