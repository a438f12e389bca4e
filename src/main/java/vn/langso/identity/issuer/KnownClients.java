package vn.langso.identity.issuer;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;
import vn.langso.identity.ApiClient;
import vn.langso.kernel.Scope;
import vn.langso.kernel.Vietnam;

/** The clients that may ask for tokens today, as Spring Authorization Server knows them. */
@Component
class KnownClients implements RegisteredClientRepository {

    private static final String SECRET_NUMBER = "langso.secret-number";

    private static final TokenSettings TOKENS = TokenSettings.builder()
            .authorizationCodeTimeToLive(Duration.ofMinutes(2))
            .accessTokenTimeToLive(Duration.ofMinutes(10))
            .refreshTokenTimeToLive(Duration.ofDays(30))
            .reuseRefreshTokens(false)
            .build();

    private final ClientStore clients;
    private final InstantSource clock;

    KnownClients(ClientStore clients, InstantSource clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are registered by administrators");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return working(id).flatMap(this::registered).orElse(null);
    }

    /** The client of this id, when it may call today. */
    Optional<ApiClient> working(String id) {
        return uuid(id).flatMap(it -> RowScope.EVERYTHING.call(() -> clients.find(it)))
                .filter(it -> it.state(Vietnam.today(clock)) == ApiClient.State.WORKING);
    }

    private Optional<RegisteredClient> registered(ApiClient client) {
        return RowScope.EVERYTHING.call(() -> clients.secret(client.id())).map(secret -> registered(client, secret));
    }

    private static RegisteredClient registered(ApiClient client, String secret) {
        var known = RegisteredClient.withId(client.id().toString())
                .clientId(client.id().toString())
                .clientName(client.name())
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> client.scopes().stream().map(Scope::code).forEach(scopes::add))
                .tokenSettings(TOKENS)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(true)
                        .setting(SECRET_NUMBER, client.secretNumber())
                        .build());
        if (!client.redirects().isEmpty()) {
            known.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                    .redirectUris(all -> client.redirects().forEach(it -> all.add(it.toString())));
        }
        return known.build();
    }

    /** Which of the client's secrets counts. */
    static int secretNumber(RegisteredClient client) {
        return Objects.requireNonNull(client.getClientSettings().<Integer>getSetting(SECRET_NUMBER));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }
}
