package vn.langso.files.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.langso.files.Uploads;

/**
 * Refuses a request that is larger than anything we take by what it says of itself, before a byte of it is read. A form
 * that does not say how large it is gets the same answer; browsers always say it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class RequestBound extends OncePerRequestFilter {

    /** What stands around a file in a form. */
    private static final DataSize AROUND = DataSize.ofMegabytes(1);

    private final long max;

    RequestBound(Uploads uploads) {
        this.max = uploads.maxLength() + AROUND.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > max || isFormWithoutEnd(request)) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Shows the page of errors, which must not wait for the body either. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.CONTENT_TOO_LARGE.value());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(new Bodyless(request), response);
    }

    private static boolean isFormWithoutEnd(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/") && request.getContentLengthLong() < 0;
    }
}
