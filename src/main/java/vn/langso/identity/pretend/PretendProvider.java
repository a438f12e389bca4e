package vn.langso.identity.pretend;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.stereotype.Component;
import vn.langso.identity.SigninProblem;
import vn.langso.identity.signin.EidLogin;
import vn.langso.identity.signin.EidProvider;
import vn.langso.identity.signin.SignInSettings;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.web.Site;

/**
 * The pretend e-ID as the platform sees it, and the platform as the pretend e-ID sees it. Browsers go to its public
 * address; the program itself takes the short way to its own port.
 */
@Component
@ConditionalOnProperty("langso.demo")
class PretendProvider implements EidProvider {

    static final String PATH = "/eid";

    private final Site site;
    private final String shortWay;
    private final String secret = Ids.next().toString();

    PretendProvider(SignInSettings settings, Site site, @Value("${server.port}") int port) {
        if (settings.provider().live()) {
            throw new Refusal(SigninProblem.PRETEND_BESIDE_LIVE);
        }
        this.site = site;
        this.shortWay = "http://localhost:" + port;
    }

    @Override
    public boolean present() {
        return true;
    }

    String issuer() {
        return site.address(PATH);
    }

    String backChannel() {
        return shortWay + "/logout/back-channel";
    }

    @Override
    public ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(EidLogin.ID)
                .clientId("langso")
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(site.address(EidLogin.CALLBACK))
                .scope("openid", "profile")
                .issuerUri(issuer())
                .authorizationUri(issuer() + "/oauth2/authorize")
                .tokenUri(shortWay + PATH + "/oauth2/token")
                .jwkSetUri(shortWay + PATH + "/oauth2/jwks")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer() + "/logout"))
                .build();
    }

    RegisteredClient platform() {
        return RegisteredClient.withId("langso")
                .clientId("langso")
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(site.address(EidLogin.CALLBACK))
                .postLogoutRedirectUri(site.address("/login"))
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }
}
