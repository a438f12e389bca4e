package vn.langso.testing;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The proof that a form came from here, as a browser sends it. Spring Security's own {@code csrf()} would put another
 * store of tokens into the platform that all tests share.
 */
public final class FormProof {

    private FormProof() {}

    public static RequestPostProcessor formProof() {
        return request -> {
            var token = UUID.randomUUID().toString();
            var known = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            request.setCookies(Stream.concat(Stream.of(known), Stream.of(new Cookie("csrf", token)))
                    .toArray(Cookie[]::new));
            request.setParameter("_csrf", masked(token.getBytes(StandardCharsets.UTF_8)));
            return request;
        };
    }

    /** Masked with zeros, which hide nothing and are accepted like any other mask. */
    private static String masked(byte[] token) {
        var masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
