package vn.langso.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the template of a view name ({@code territory/unit} is {@code territory/unit.jte}) and gives it, beside its
 * model, the {@link Page}.
 */
@Component
class TemplateViews implements ViewResolver, Ordered {

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine engine;
    private final Texts texts;
    private final LanguageChoice languages;
    private final ObjectProvider<Visitor.Source> visitors;

    TemplateViews(
            TemplateEngine engine, Texts texts, LanguageChoice languages, ObjectProvider<Visitor.Source> visitors) {
        this.engine = engine;
        this.texts = texts;
        this.languages = languages;
        this.visitors = visitors;
    }

    /** Before Spring's own resolvers, which would take every name for a file. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.contains(":") ? null : new Template(name + ".jte");
    }

    private Page page(HttpServletRequest request) {
        var visitor = visitors.getIfAvailable();
        return new Page(
                texts,
                languages.of(request),
                request.getRequestURI(),
                visitor == null ? Visitor.NOBODY : visitor.current(),
                new FormToken(request.getAttribute(CsrfToken.class.getName())));
    }

    private final class Template implements View {

        private final String template;

        Template(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var parameters = new HashMap<String, Object>();
            if (model != null) {
                parameters.putAll(model);
            }
            parameters.put("page", page(request));
            var output = new Utf8ByteOutput();
            engine.render(template, parameters, output);
            response.setContentType(HTML);
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
