package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.identity.signin.SignedIn.Way;

/** Logging in by passkey, and adding one. */
@Component
public class Passkeys {

    private final WebAuthnRelyingPartyOperations party;
    private final UserCredentialRepository credentials;
    private final SignIn signIn;
    private final JsonMapper json;

    Passkeys(
            WebAuthnRelyingPartyOperations party,
            UserCredentialRepository credentials,
            SignIn signIn,
            JsonMapper json) {
        this.party = party;
        this.credentials = credentials;
        this.signIn = signIn;
        this.json = json;
    }

    /** Adds the addresses that browsers' scripts speak to. */
    public HttpSecurity on(HttpSecurity http) {
        var login = new WebAuthnAuthenticationFilter();
        login.setAuthenticationManager(manager());
        login.setSecurityContextRepository(new RequestAttributeSecurityContextRepository());
        login.setAuthenticationSuccessHandler(this::begin);
        return http.addFilterBefore(login, AnonymousAuthenticationFilter.class)
                .addFilterAfter(new PublicKeyCredentialRequestOptionsFilter(party), AuthorizationFilter.class)
                .addFilterAfter(new PasskeyGuard(), AuthorizationFilter.class)
                .addFilterAfter(new PublicKeyCredentialCreationOptionsFilter(party), AuthorizationFilter.class)
                .addFilterAfter(new WebAuthnRegistrationFilter(credentials, party), AuthorizationFilter.class);
    }

    private AuthenticationManager manager() {
        return request -> {
            try {
                var token = (WebAuthnAuthenticationRequestToken) request;
                return new WebAuthnAuthentication(party.authenticate(token.getWebAuthnRequest()), List.of());
            } catch (RuntimeException wrong) {
                throw new BadCredentialsException("The passkey was not accepted", wrong);
            }
        };
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var entity = (PublicKeyCredentialUserEntity) Objects.requireNonNull(authentication.getPrincipal());
        var name = Objects.requireNonNullElse(entity.getDisplayName(), "");
        signIn.begin(UUID.fromString(entity.getName()), name, 2, Way.PASSKEY, Origin.OURS, request, response);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Map.of("to", ReturnAddress.safe(request.getParameter("to"))));
    }
}
