package vn.langso.identity;

import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Slice;
import vn.langso.territory.AreaScope;

/** The programs that may call {@code /api}, as the administrators of an area see them. */
public interface ApiClients {

    /**
     * Lets a program in; it can begin once it was given a secret. Safe to repeat with the same content.
     *
     * @throws vn.langso.kernel.Refusal {@link SigninProblem#CLIENT_WRONG} with the fields to blame,
     *     {@link PeopleProblem#KEY_REUSED}
     */
    void register(RegisterClient command, AreaScope scope, Actor actor);

    /**
     * Gives a program a secret. The one before, and every token given for it, is worth nothing from then on.
     *
     * @return the secret; it is kept nowhere and cannot be read again
     * @throws vn.langso.kernel.Refusal {@link SigninProblem#CLIENT_UNKNOWN}, {@link SigninProblem#CLIENT_WITHDRAWN}
     */
    String newSecret(UUID client, AreaScope scope, Actor actor);

    /**
     * Shuts a program out, at once and for good.
     *
     * @throws vn.langso.kernel.Refusal {@link SigninProblem#CLIENT_UNKNOWN}, {@link SigninProblem#CLIENT_WITHDRAWN}
     */
    void withdraw(UUID client, AreaScope scope, Actor actor);

    /** @throws vn.langso.kernel.Refusal {@link SigninProblem#CLIENT_UNKNOWN}, also when it is out of reach */
    ApiClient client(UUID client, AreaScope scope);

    /**
     * A piece of the list, the newest first.
     *
     * @param after {@link Slice#next} of the piece before; empty for the first
     */
    Slice<ApiClient> list(AreaScope scope, Optional<String> after, int limit);
}
