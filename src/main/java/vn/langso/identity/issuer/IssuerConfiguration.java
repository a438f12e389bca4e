package vn.langso.identity.issuer;

import com.nimbusds.jose.jwk.source.JWKSource;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadata;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.langso.identity.signin.SessionEnd;
import vn.langso.identity.signin.SignInPrompt;
import vn.langso.identity.web.ConsentToProgramPage;
import vn.langso.kernel.Scope;

/** The addresses of the authorisation server. Whoever is asked to allow a program logs in like for any other page. */
@Configuration(proxyBeanMethods = false)
class IssuerConfiguration {

    static final String AUTHORIZE = "/oauth2/authorize";

    private static final String[] ADDRESSES = {
        AUTHORIZE, "/oauth2/token", "/oauth2/revoke", "/oauth2/jwks", "/.well-known/oauth-authorization-server"
    };

    /** What the library would offer besides. */
    private static final List<String> NOT_OFFERED = List.of(
            "introspection_endpoint",
            "introspection_endpoint_auth_methods_supported",
            "pushed_authorization_request_endpoint",
            "device_authorization_endpoint",
            "tls_client_certificate_bound_access_tokens",
            "dpop_signing_alg_values_supported");

    @Bean
    @Order(2)
    SecurityFilterChain issuer(
            HttpSecurity http,
            KnownClients clients,
            Authorizations authorizations,
            Consents consents,
            AccessTokens tokens,
            SignInPrompt prompt,
            InstantSource clock)
            throws Exception {
        http.setSharedObject(JWKSource.class, tokens.keys());
        return http.securityMatcher(ADDRESSES)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(clients)
                        .authorizationService(authorizations)
                        .authorizationConsentService(consents)
                        .authorizationServerSettings(AuthorizationServerSettings.builder()
                                .issuer(tokens.issuer())
                                .build())
                        .tokenGenerator(tokens.generator())
                        .clientAuthentication(it -> it.authenticationProviders(IssuerConfiguration::fastSecrets))
                        .authorizationEndpoint(it -> it.consentPage(ConsentToProgramPage.ADDRESS))
                        .authorizationServerMetadataEndpoint(
                                it -> it.authorizationServerMetadataCustomizer(IssuerConfiguration::describe)))
                .addFilterBefore(new SessionEnd(clock), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(AUTHORIZE)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(it ->
                        it.authenticationEntryPoint((request, response, nobody) -> prompt.logIn(request, response)))
                .build();
    }

    private static void fastSecrets(List<AuthenticationProvider> providers) {
        for (var provider : providers) {
            if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                secrets.setPasswordEncoder(new Secrets());
            }
        }
    }

    private static void describe(OAuth2AuthorizationServerMetadata.Builder metadata) {
        var secret = List.of("client_secret_basic", "client_secret_post");
        metadata.claims(it -> it.keySet().removeAll(NOT_OFFERED))
                .grantTypes(it -> it.retainAll(List.of("authorization_code", "client_credentials", "refresh_token")))
                .tokenEndpointAuthenticationMethods(it -> it.retainAll(secret))
                .tokenRevocationEndpointAuthenticationMethods(it -> it.retainAll(secret))
                .scopes(it -> Arrays.stream(Scope.values()).map(Scope::code).forEach(it::add));
    }
}
