package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;
import vn.langso.web.Access;
import vn.langso.web.Site;

/** Ends the session here, then at the provider (OpenID Connect RP-Initiated Logout 1.0). */
@Controller
class Logout {

    private static final String GOODBYE = "/login?notice=" + LoginPage.ENDED;

    private final EidProvider provider;
    private final ReturningCookie returning;
    private final Site site;

    Logout(EidProvider provider, ReturningCookie returning, Site site) {
        this.provider = provider;
        this.returning = returning;
        this.site = site;
    }

    @PostMapping("/logout")
    @Access(Access.Who.EVERYBODY)
    String logOut(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        var origin =
                session != null && session.getAttribute(Origin.ATTRIBUTE) instanceof Origin known ? known : Origin.OURS;
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        returning.forget(request, response);
        return "redirect:"
                + Optional.ofNullable(origin.token()).flatMap(this::atProvider).orElse(GOODBYE);
    }

    /** A provider that is away, or that knows no logging out, keeps its own session. */
    private Optional<String> atProvider(String token) {
        try {
            var endpoint = provider.registration()
                    .getProviderDetails()
                    .getConfigurationMetadata()
                    .get("end_session_endpoint");
            return Optional.ofNullable(endpoint)
                    .map(it -> UriComponentsBuilder.fromUriString(it.toString())
                            .queryParam("id_token_hint", token)
                            .queryParam("client_id", provider.registration().getClientId())
                            .queryParam("post_logout_redirect_uri", "{after}")
                            .encode()
                            .buildAndExpand(site.address(GOODBYE))
                            .toUriString());
        } catch (EidAway away) {
            return Optional.empty();
        }
    }
}
