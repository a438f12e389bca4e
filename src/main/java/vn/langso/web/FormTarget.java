package vn.langso.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/** Lets the forms of one page lead out of this site, which browsers otherwise stop, also after a redirect. */
public final class FormTarget {

    private static final String HEADER = "Content-Security-Policy";
    private static final String OURS = "form-action 'self'";

    private FormTarget() {}

    /** @param target an address that is known to be good; its scheme, host and port are let through */
    public static void allow(URI target, HttpServletResponse response) {
        var policy = response.getHeader(HEADER);
        if (policy != null) {
            var origin = target.getScheme() + "://" + target.getRawAuthority();
            response.setHeader(HEADER, policy.replace(OURS, OURS + " " + origin));
        }
    }
}
