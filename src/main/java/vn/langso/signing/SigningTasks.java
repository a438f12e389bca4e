package vn.langso.signing;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;

/** Papers on their way from "approved" to signed, stored and entered in the register. */
public interface SigningTasks {

    /**
     * Takes an order in the caller's transaction. The paper is signed after the commit, tried again until it could be;
     * then {@link PaperSigned} is announced. Safe to repeat: an id is ordered once, whatever comes later under it.
     */
    void order(SignPaper order, Actor actor);

    /** A task that the current scope of rows shows: to its holder, and to officers of its area. */
    Optional<SigningTask> find(String province, UUID id);

    /** Tasks that the current scope of rows shows, newest first, paged by key. */
    Slice<SigningTask> list(SigningQuery query, @Nullable String after, int limit);

    /**
     * Tries now, also what nobody would try any more. Safe to repeat; a signed paper stays as it is.
     *
     * @throws Refusal {@link SigningProblem#TASK_UNKNOWN} when the current scope shows no such task
     */
    void again(String province, UUID id, Actor actor);
}
