package vn.langso.identity.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody who has logged in.
 *
 * @param person whom the platform knows them as
 * @param name the full name, as a page greets them
 * @param level how sure that is: 1 when data were checked, 2 when biometrics or a passkey were
 * @param way how they did it
 * @param since when
 * @param session permanent id of the session, which survives the changes of its secret one
 */
public record SignedIn(UUID person, String name, int level, Way way, Instant since, UUID session)
        implements AuthenticatedPrincipal, Serializable {

    /** How somebody showed who they are. */
    public enum Way {
        E_ID,
        PASSKEY,
        CODE,
        /** A program acts with a token that the person gave it. */
        TOKEN
    }

    /** The person's id: the name under which sessions are found. */
    @Override
    public String getName() {
        return person.toString();
    }
}
