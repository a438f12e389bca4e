package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after logging in: always a page of this program, whatever the request says. */
final class ReturnAddress {

    private static final String DEFAULT = "/me";
    private static final int LONGEST = 2000;

    private ReturnAddress() {}

    /** The address itself when it is a path of ours; the person's own page otherwise. */
    static String safe(@Nullable String wish) {
        return wish != null && isSafe(wish) ? wish : DEFAULT;
    }

    /** The page a request asked for. */
    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /**
     * Whether it is a path of this program and nothing else. Browsers take {@code //host} and {@code /\host} for other
     * hosts, and skip control characters.
     */
    static boolean isSafe(String wish) {
        if (!wish.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*") || wish.length() > LONGEST) {
            return false;
        }
        try {
            var address = new URI(wish);
            return address.getScheme() == null
                    && address.getRawAuthority() == null
                    && !address.getRawPath().startsWith("//");
        } catch (URISyntaxException garbled) {
            return false;
        }
    }
}
