package vn.langso.identity.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;
import vn.langso.identity.signin.SignInSettings;
import vn.langso.identity.signin.Site;

/** What browsers are told not to do with our pages (Content Security Policy Level 3, and its older relatives). */
@Component
public class SecurityHeaders {

    private final String policy;

    SecurityHeaders(SignInSettings settings, Site site) {
        var issuer = settings.provider().issuer();
        var provider = issuer == null || issuer.isBlank() ? "" : " " + origin(issuer);
        // a form's redirects count as its action, and logging out leads to the provider
        this.policy = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
                + "frame-ancestors 'none'; form-action 'self' " + site.origin() + provider;
    }

    /** Sends them with every answer of these endpoints. */
    public HttpSecurity on(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(it -> it.policyDirectives(policy))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(self), geolocation=(self), microphone=(self)")));
    }

    private static String origin(String address) {
        var uri = java.net.URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
