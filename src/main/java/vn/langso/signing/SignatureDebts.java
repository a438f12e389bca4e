package vn.langso.signing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;

/**
 * Proofs that are still owed to signed papers: time stamps and revocation data, which services outside give. They are
 * added as soon as these services can be reached; {@link PaperStrengthened} tells it.
 */
public interface SignatureDebts {

    /** Whether there is a service that could give time stamps; without one every paper stays a debt. */
    boolean payable();

    /** Debts that the current scope of rows shows, newest first, paged by key. */
    Slice<SignatureDebt> list(@Nullable String after, int limit);

    /**
     * Tries now. Safe to repeat; what is paid stays as it is.
     *
     * @throws Refusal {@link SigningProblem#TASK_UNKNOWN} when the current scope shows no such task
     */
    void again(String province, UUID task, Actor actor);
}
