package vn.langso.identity.pretend;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.langso.identity.PretendAccount;

/**
 * A login at the pretend e-ID: whose, how sure, since when.
 *
 * @param session the provider's own session, which the platform learns as {@code sid}
 */
record PretendLogin(PretendAccount account, int level, String session, Instant since)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return account.subject();
    }
}
