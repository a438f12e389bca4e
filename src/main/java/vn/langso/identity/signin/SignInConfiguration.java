package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** The parts of logging in that Spring Security brings along. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /** Checks ID tokens: signature, issuer, audience, times; the nonce is checked beside it. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(SignInSettings settings) {
        var algorithm = SignatureAlgorithm.from(settings.provider().algorithm());
        if (algorithm == null) {
            throw new IllegalStateException("langso.identity.provider.algorithm is no signature algorithm: "
                    + settings.provider().algorithm());
        }
        var factory = new OidcIdTokenDecoderFactory();
        factory.setJwsAlgorithmResolver(registration -> algorithm);
        return factory;
    }

    /** We ask the provider who somebody is and nothing later, so its access tokens are not kept. */
    @Bean
    OAuth2AuthorizedClientRepository noAuthorizedClients() {
        return new OAuth2AuthorizedClientRepository() {
            @Override
            public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                    String registration, Authentication principal, HttpServletRequest request) {
                return null;
            }

            @Override
            public void saveAuthorizedClient(
                    OAuth2AuthorizedClient client,
                    Authentication principal,
                    HttpServletRequest request,
                    HttpServletResponse response) {}

            @Override
            public void removeAuthorizedClient(
                    String registration,
                    Authentication principal,
                    HttpServletRequest request,
                    HttpServletResponse response) {}
        };
    }
}
