package vn.langso.identity.signin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import vn.langso.web.Site;

/** The live provider of the settings. It is asked for its addresses by the first login, so it may be away at start. */
@Component
@ConditionalOnProperty(name = "langso.demo", havingValue = "false", matchIfMissing = true)
class OutsideProvider implements EidProvider {

    private final SignInSettings.Provider settings;
    private final Site site;
    private volatile @Nullable ClientRegistration discovered;

    OutsideProvider(SignInSettings settings, Site site) {
        this.settings = settings.provider();
        this.site = site;
    }

    @Override
    public boolean present() {
        return settings.live();
    }

    @Override
    public ClientRegistration registration() {
        var known = discovered;
        if (known == null) {
            known = discover();
            discovered = known;
        }
        return known;
    }

    private ClientRegistration discover() {
        try {
            return ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(settings.issuer()))
                    .registrationId(EidLogin.ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes())
                    .redirectUri(site.address(EidLogin.CALLBACK))
                    .build();
        } catch (IllegalArgumentException | IllegalStateException away) {
            throw new EidAway(away);
        }
    }
}
