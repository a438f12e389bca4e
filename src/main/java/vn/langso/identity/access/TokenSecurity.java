package vn.langso.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import vn.langso.identity.Staff;
import vn.langso.identity.access.ApiRefusal.Reason;
import vn.langso.identity.issuer.AccessTokens;
import vn.langso.identity.issuer.LivingTokens;

/**
 * Calls of {@code /api} with a bearer token (RFC 6750): the token alone says who calls, whatever cookies come along, so
 * no form token is asked for. Calls without one are the pages' own, with a session.
 */
@Configuration(proxyBeanMethods = false)
class TokenSecurity {

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final ApiRefusal api;
    private final InstantSource clock;

    TokenSecurity(ApiRefusal api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    @Bean
    @Order(3)
    SecurityFilterChain programs(
            HttpSecurity http, AccessTokens tokens, LivingTokens living, Staff staff, AnswerStore answers)
            throws Exception {
        return http.securityMatcher(TokenSecurity::byToken)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(resource -> resource.jwt(
                                jwt -> jwt.decoder(tokens.decoder()).jwtAuthenticationConverter(living::convert))
                        .authenticationEntryPoint(this::refuse))
                .addFilterAfter(new CallerFilter(staff), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new OnceByKey(answers, api, clock), CallerFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static boolean byToken(HttpServletRequest request) {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return ApiRefusal.isApi(request)
                && given != null
                && given.toLowerCase(Locale.ROOT).startsWith("bearer");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        challenge.commence(request, response, failure);
        api.send(Reason.TOKEN_WRONG, request, response);
    }
}
