package vn.langso.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.langso.kernel.Scope;

/**
 * A program that a person has allowed to act with their data.
 *
 * @param area code of the unit whose administrators let it in
 * @param since when the person allowed the latest of it
 */
public record AllowedClient(UUID client, String name, String area, Set<Scope> scopes, Instant since) {

    public AllowedClient {
        scopes = Set.copyOf(scopes);
    }
}
