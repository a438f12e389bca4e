package vn.langso.identity.issuer;

import static vn.langso.identity.PeopleProblem.KEY_REUSED;
import static vn.langso.identity.SigninProblem.CLIENT_UNKNOWN;
import static vn.langso.identity.SigninProblem.CLIENT_WITHDRAWN;
import static vn.langso.identity.SigninProblem.CLIENT_WRONG;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.identity.ApiClient;
import vn.langso.identity.ApiClients;
import vn.langso.identity.RegisterClient;
import vn.langso.identity.internal.ScopedTransactions;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.territory.AreaScope;
import vn.langso.territory.Territories;

/** Registers programs, gives them secrets and shuts them out; every step is written down. */
@Service
class ClientDesk implements ApiClients {

    private final ClientStore clients;
    private final Territories territories;
    private final ScopedTransactions transactions;
    private final Audit audit;
    private final InstantSource clock;

    ClientDesk(
            ClientStore clients,
            Territories territories,
            ScopedTransactions transactions,
            Audit audit,
            InstantSource clock) {
        this.clients = clients;
        this.territories = territories;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void register(RegisterClient command, AreaScope scope, Actor actor) {
        var path = territories.path(command.area());
        if (!scope.contains(path)) {
            throw wrong("area", "signin.client.area.outside");
        }
        if (command.until().filter(it -> it.isBefore(command.from())).isPresent()) {
            throw wrong("until", "signin.client.until.early");
        }
        if (!command.redirects().stream().allMatch(RedirectAddress::good)) {
            throw wrong("redirects", "signin.client.redirects.wrong");
        }
        transactions.run(scope.rows(null), () -> {
            if (clients.add(command, path, actor.person().orElseThrow(), clock.instant())) {
                record(actor, "identity.register-client", path.getFirst(), existing(command.id()));
            } else if (!sameAs(command)) {
                throw new Refusal(KEY_REUSED);
            }
        });
    }

    private boolean sameAs(RegisterClient command) {
        return clients.find(command.id())
                .map(it -> new RegisterClient(
                        it.id(), it.name(), it.area(), it.scopes(), typed(it), it.from(), it.until()))
                .equals(Optional.of(command));
    }

    private static List<String> typed(ApiClient client) {
        return client.redirects().stream().map(URI::toString).toList();
    }

    @Override
    public String newSecret(UUID client, AreaScope scope, Actor actor) {
        var secret = Secrets.random();
        change(
                client,
                scope,
                actor,
                "identity.new-client-secret",
                () -> clients.keepSecret(client, Secrets.hash(secret)));
        return secret;
    }

    @Override
    public void withdraw(UUID client, AreaScope scope, Actor actor) {
        var person = actor.person().orElseThrow();
        change(
                client,
                scope,
                actor,
                "identity.withdraw-client",
                () -> clients.withdraw(client, person, clock.instant()));
    }

    private void change(UUID client, AreaScope scope, Actor actor, String action, BooleanSupplier step) {
        transactions.run(scope.rows(null), () -> {
            var known = existing(client);
            if (!step.getAsBoolean()) {
                throw new Refusal(CLIENT_WITHDRAWN);
            }
            record(actor, action, known.area().substring(0, 2), known);
        });
    }

    private void record(Actor actor, String action, String province, ApiClient client) {
        audit.record(new AuditEntry(
                actor,
                province,
                action,
                "client:" + client.id(),
                Map.of(
                        "name", client.name(),
                        "area", client.area(),
                        "scopes", String.join(" ", ClientStore.codes(client.scopes())))));
    }

    @Override
    public ApiClient client(UUID client, AreaScope scope) {
        return transactions.call(scope.rows(null), () -> existing(client));
    }

    @Override
    public Slice<ApiClient> list(AreaScope scope, Optional<String> after, int limit) {
        var last = after.map(ClientDesk::key).orElse(null);
        return transactions.call(
                scope.rows(null),
                () -> Slice.of(clients.list(last, limit), limit, it -> it.id().toString()));
    }

    private static UUID key(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException garbled) {
            throw new Refusal(CLIENT_UNKNOWN);
        }
    }

    private ApiClient existing(UUID client) {
        return clients.find(client).orElseThrow(() -> new Refusal(CLIENT_UNKNOWN));
    }

    private static Refusal wrong(String field, String message) {
        return new Refusal(CLIENT_WRONG, new FieldProblem(field, message));
    }
}
