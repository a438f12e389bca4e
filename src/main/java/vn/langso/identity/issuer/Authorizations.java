package vn.langso.identity.issuer;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;
import vn.langso.identity.internal.ScopedTransactions;
import vn.langso.web.Site;

/**
 * The authorisations that people have given, shared by all nodes. While one is here the tokens given for it count. A
 * program's token in its own name leaves no trace: it counts as long as the program does.
 */
@Component
class Authorizations implements OAuth2AuthorizationService {

    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(30);

    private final AuthorizationStore store;
    private final KnownClients clients;
    private final ScopedTransactions transactions;
    private final Site site;
    private final InstantSource clock;

    Authorizations(
            AuthorizationStore store,
            KnownClients clients,
            ScopedTransactions transactions,
            Site site,
            InstantSource clock) {
        this.store = store;
        this.clients = clients;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
            return;
        }
        if (over(authorization)) {
            remove(authorization);
            return;
        }
        var now = clock.instant();
        transactions.run(RowScope.EVERYTHING, () -> {
            store.removeEnded(now);
            store.put(AuthorizationShape.row(authorization, now.plus(TIME_TO_ANSWER)));
        });
    }

    /** A refresh token was handed back, or a code came twice (RFC 6749, 4.1.2): whoever has the tokens loses them. */
    private static boolean over(OAuth2Authorization authorization) {
        var refresh = authorization.getRefreshToken();
        return refresh != null && refresh.isInvalidated();
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        transactions.run(RowScope.EVERYTHING, () -> store.remove(UUID.fromString(authorization.getId())));
    }

    /** Ends everything that a person gave a program; in the transaction of the caller. */
    void endAll(UUID person, UUID client) {
        store.removeAll(person, client);
    }

    /** The library asks only by token. */
    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return transactions
                .call(RowScope.EVERYTHING, () -> store.find(Secrets.hash(token)))
                .map(row -> authorization(row, token))
                .orElse(null);
    }

    private @Nullable OAuth2Authorization authorization(AuthorizationRow row, String shown) {
        var client = clients.findById(row.client().toString());
        return client == null
                ? null
                : AuthorizationShape.authorization(row, client, site.address(IssuerConfiguration.AUTHORIZE), shown);
    }
}
