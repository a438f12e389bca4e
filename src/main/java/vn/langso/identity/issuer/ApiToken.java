package vn.langso.identity.issuer;

import java.util.Set;
import java.util.UUID;
import vn.langso.kernel.Scope;

/**
 * A token that counts: whose it is and what it was given for.
 *
 * @param client the program's {@code client_id}
 * @param area code of the unit whose subtree the program reaches in its own name
 */
public record ApiToken(UUID client, String name, String area, Set<Scope> scopes) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }
}
