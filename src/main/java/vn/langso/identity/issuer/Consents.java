package vn.langso.identity.issuer;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Component;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.identity.AllowedClient;
import vn.langso.identity.AllowedClients;
import vn.langso.identity.ApiClient;
import vn.langso.identity.internal.ScopedTransactions;
import vn.langso.kernel.Actor;

/** What people allow programs: given on the consent page, taken back on the person's own page. */
@Component
class Consents implements OAuth2AuthorizationConsentService, AllowedClients {

    private final JdbcClient jdbc;
    private final KnownClients clients;
    private final Authorizations authorizations;
    private final ScopedTransactions transactions;
    private final Audit audit;
    private final InstantSource clock;

    Consents(
            JdbcClient jdbc,
            KnownClients clients,
            Authorizations authorizations,
            ScopedTransactions transactions,
            Audit audit,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.authorizations = authorizations;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String client, String person) {
        var scopes = own(person)
                .call(() -> jdbc.sql("""
                select unnest(scopes)
                  from api_consent
                 where person = :person::uuid
                   and client = :client::uuid
                """)
                        .param("person", person)
                        .param("client", client)
                        .query(String.class)
                        .list());
        var consent = OAuth2AuthorizationConsent.withId(client, person);
        scopes.forEach(consent::scope);
        return scopes.isEmpty() ? null : consent.build();
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        var person = consent.getPrincipalName();
        transactions.run(own(person), () -> {
            jdbc.sql("""
                    insert into api_consent (person, client, scopes, given_at)
                    values (:person::uuid, :client::uuid, :scopes, :now)
                    on conflict (person, client) do update
                    set scopes = excluded.scopes,
                        given_at = excluded.given_at
                    """)
                    .param("person", person)
                    .param("client", consent.getRegisteredClientId())
                    .param("scopes", consent.getScopes().stream().sorted().toArray(String[]::new))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            record(
                    Actor.self(UUID.fromString(person)),
                    "identity.allow-client",
                    consent.getRegisteredClientId(),
                    Map.of("scopes", String.join(" ", consent.getScopes())));
        });
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        var person = UUID.fromString(consent.getPrincipalName());
        forbid(person, UUID.fromString(consent.getRegisteredClientId()), Actor.self(person));
    }

    @Override
    public void forbid(UUID person, UUID client, Actor actor) {
        transactions.run(new RowScope(Set.of(), person), () -> {
            authorizations.endAll(person, client);
            var ended = jdbc.sql("delete from api_consent where person = :person and client = :client")
                    .param("person", person)
                    .param("client", client)
                    .update();
            if (ended > 0) {
                record(actor, "identity.forbid-client", client.toString(), Map.of());
            }
        });
    }

    @Override
    public Optional<ApiClient> asking(String client) {
        return clients.working(client);
    }

    @Override
    public List<AllowedClient> of(UUID person) {
        return RowScope.EVERYTHING.call(() -> jdbc.sql("""
                select consent.client, client.name, client.area, consent.scopes, consent.given_at
                  from api_consent consent
                  join api_client client on client.id = consent.client
                 where consent.person = :person
                 order by consent.given_at desc, consent.client
                """)
                .param("person", person)
                .query((row, number) -> new AllowedClient(
                        row.getObject("client", UUID.class),
                        row.getString("name"),
                        row.getString("area"),
                        ClientStore.scopes(row, "scopes"),
                        row.getTimestamp("given_at").toInstant()))
                .list());
    }

    private void record(Actor actor, String action, String client, Map<String, String> details) {
        audit.record(new AuditEntry(actor, AuditEntry.PLATFORM, action, "client:" + client, details));
    }

    private static RowScope own(String person) {
        return new RowScope(Set.of(), UUID.fromString(person));
    }
}
