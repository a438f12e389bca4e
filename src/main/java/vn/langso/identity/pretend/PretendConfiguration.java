package vn.langso.identity.pretend;

import com.nimbusds.jose.jwk.source.JWKSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.langso.identity.access.FormTokens;

/** The endpoints of the pretend e-ID, in the demo only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("langso.demo")
class PretendConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain pretendEid(
            HttpSecurity http, PretendProvider provider, PretendLogins logins, PretendTokens tokens, FormTokens forms)
            throws Exception {
        http.setSharedObject(JWKSource.class, tokens.keys());
        return forms.on(http)
                .securityMatcher(PretendProvider.PATH + "/**")
                .securityContext(it -> it.securityContextRepository(logins))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(
                                new InMemoryRegisteredClientRepository(provider.platform()))
                        .authorizationService(new PretendAuthorizations())
                        .authorizationConsentService(new InMemoryOAuth2AuthorizationConsentService())
                        .authorizationServerSettings(AuthorizationServerSettings.builder()
                                .multipleIssuersAllowed(true)
                                .build())
                        .tokenGenerator(tokens.generator())
                        .oidc(oidc -> oidc.providerConfigurationEndpoint(it ->
                                it.providerConfigurationCustomizer(configuration -> configuration
                                        .issuer(provider.issuer())
                                        .endSessionEndpoint(provider.issuer() + "/logout")
                                        .claim("acr_values_supported", java.util.List.of("1", "2"))
                                        .claim("backchannel_logout_supported", true)
                                        .claim("backchannel_logout_session_supported", true)))))
                .oauth2ResourceServer(server -> server.jwt(it -> it.decoder(tokens.decoder())))
                .addFilterAfter(new AskAgain(), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.GET, PretendProvider.PATH + AskAgain.AUTHORIZE)
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(it -> it.authenticationEntryPoint(AskAgain::ask))
                .build();
    }
}
