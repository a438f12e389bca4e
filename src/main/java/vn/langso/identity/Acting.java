package vn.langso.identity;

import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Actor;

/**
 * For whom somebody acts. The choice lives in the browser session, as the id of the {@link Mandate} chosen; what it is
 * worth is looked up on every request, so that a withdrawal works at once.
 */
public interface Acting {

    /** Name of the session attribute that holds the chosen mandate's id, a {@link UUID}; absent for oneself. */
    String SESSION_ATTRIBUTE = "langso.acting";

    /**
     * The actor of a request.
     *
     * @param person who has logged in
     * @param mandate what the session holds in {@link #SESSION_ATTRIBUTE}; empty makes {@link Actor#self}
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#MANDATE_ENDED} when it was withdrawn, has run out or is not
     *     this person's
     */
    Actor actorFor(UUID person, Optional<UUID> mandate);

    /** Whom the person acts for, as a page shows it; empty for oneself and when the mandate has ended. */
    Optional<ActingFor> current(UUID person, Optional<UUID> mandate);
}
