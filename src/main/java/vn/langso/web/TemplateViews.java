package vn.langso.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the template of a view name ({@code territory/unit} is {@code territory/unit.jte}) and gives it, beside its
 * model, the {@link Page} and, for a form, its {@link Fields}. A form that comes back with errors has status 422.
 */
@Component
class TemplateViews implements ViewResolver, Ordered {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String FORM = "form";

    private final TemplateEngine engine;
    private final CurrentPage pages;

    TemplateViews(TemplateEngine engine, CurrentPage pages) {
        this.engine = engine;
        this.pages = pages;
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
            var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
            var page = pages.of(request);
            parameters.put("page", page);
            if (parameters.get(BindingResult.MODEL_KEY_PREFIX + FORM) instanceof BindingResult answers) {
                FormShapes.of(FORM, request)
                        .ifPresent(shape -> parameters.put("fields", new Fields(page, shape, answers)));
                refuseWrong(answers, response);
            }
            var output = new Utf8ByteOutput();
            engine.render(template, parameters, output);
            response.setContentType(HTML);
            var html = output.toByteArray();
            response.setContentLength(html.length);
            response.getOutputStream().write(html);
        }

        private void refuseWrong(BindingResult answers, HttpServletResponse response) {
            if (answers.hasErrors() && response.getStatus() == HttpStatus.OK.value()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
        }
    }
}
