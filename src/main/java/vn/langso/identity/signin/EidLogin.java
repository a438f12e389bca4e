package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Sends somebody to the e-ID provider: authorisation code with proof key and nonce (RFC 7636; OpenID Connect Core 1.0,
 * 3.1.2.1). The parameter {@code to} says where they want to be afterwards, {@code level} how sure it has to be.
 */
@Component
public class EidLogin implements OAuth2AuthorizationRequestResolver, ClientRegistrationRepository {

    /** Our name of the provider, whichever it is. */
    public static final String ID = "eid";

    /** Start of the addresses that begin a login. */
    public static final String START = "/login/start";

    /** Where the provider sends people back to. */
    public static final String CALLBACK = "/login/callback/" + ID;

    /** Session attribute: where to go afterwards. */
    static final String RETURN = "langso.return";

    private final EidProvider provider;
    private final SignInSettings.Provider settings;
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    EidLogin(EidProvider provider, SignInSettings settings) {
        this.provider = provider;
        this.settings = settings.provider();
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(this, START);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(ID) && provider.present() ? provider.registration() : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return begin(request, resolver.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return begin(request, resolver.resolve(request, id));
    }

    private @Nullable OAuth2AuthorizationRequest begin(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest plain) {
        if (plain == null) {
            return null;
        }
        request.getSession().setAttribute(RETURN, ReturnAddress.safe(request.getParameter("to")));
        var level = "2".equals(request.getParameter("level")) ? 2 : 1;
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(more ->
                        settings.acrOf(level).filter(it -> level > 1).ifPresent(acr -> more.put("acr_values", acr)))
                .build();
    }
}
