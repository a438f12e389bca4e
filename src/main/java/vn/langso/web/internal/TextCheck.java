package vn.langso.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.langso.web.WebProblem;
import vn.langso.web.WebSettings;

/**
 * Refuses answers that no form of ours can mean: control characters, which no keyboard types and the database cannot
 * keep; directional overrides, which make a name read as another; and texts without end.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TextCheck extends OncePerRequestFilter {

    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\x{202D}\\x{202E}&&[^\\t\\r\\n]]");
    private static final int LONGEST_NAME = 200;

    private final WebSettings settings;

    TextCheck(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getParameterMap().entrySet().stream()
                .allMatch(answer -> answer.getKey().length() <= LONGEST_NAME
                        && Arrays.stream(answer.getValue()).allMatch(this::meant))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(WebProblem.TEXT_REFUSED.status());
        }
    }

    private boolean meant(String text) {
        return text.length() <= settings.longestText() && !REFUSED.matcher(text).find();
    }
}
