package vn.langso.identity.access;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.langso.identity.Staff;
import vn.langso.identity.signin.EidLogin;
import vn.langso.identity.signin.EidSignIn;
import vn.langso.identity.signin.Passkeys;
import vn.langso.identity.signin.SessionEnd;

/** The security of pages: who is there is found out here; who may what is said by each endpoint. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Files that are the same for everybody: no session is looked at. */
    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher("/static/**")
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain pages(
            HttpSecurity http,
            FormTokens tokens,
            EidLogin login,
            EidSignIn signIn,
            Passkeys passkeys,
            OAuth2AuthorizedClientRepository noClients,
            Staff staff,
            AnswerStore answers,
            ApiRefusal api,
            InstantSource clock)
            throws Exception {
        return passkeys.on(tokens.on(http))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // a login makes a new session itself; one whose id was changed before could not be ended
                .sessionManagement(sessions -> sessions.sessionFixation(it -> it.none()))
                .oauth2Login(eid -> eid.loginPage("/login")
                        .clientRegistrationRepository(login)
                        .authorizedClientRepository(noClients)
                        .authorizationEndpoint(it -> it.baseUri(EidLogin.START).authorizationRequestResolver(login))
                        .redirectionEndpoint(it -> it.baseUri("/login/callback/*"))
                        .securityContextRepository(new RequestAttributeSecurityContextRepository())
                        .successHandler(signIn)
                        .failureHandler(signIn))
                .addFilterBefore(new SessionEnd(clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new CallerFilter(staff), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new OnceByKey(answers, api, clock), CallerFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
