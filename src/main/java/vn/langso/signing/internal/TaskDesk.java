package vn.langso.signing.internal;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.signing.SignPaper;
import vn.langso.signing.SigningProblem;
import vn.langso.signing.SigningQuery;
import vn.langso.signing.SigningState;
import vn.langso.signing.SigningTask;
import vn.langso.signing.SigningTasks;

/** Takes orders, and answers what became of them. */
@Service
class TaskDesk implements SigningTasks {

    private final TaskStore tasks;
    private final SigningRounds rounds;
    private final Audit audit;
    private final InstantSource clock;

    TaskDesk(TaskStore tasks, SigningRounds rounds, Audit audit, InstantSource clock) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void order(SignPaper order, Actor actor) {
        if (tasks.add(order, clock.instant())) {
            record(actor, order.province(), "signing.order-paper", order.id(), Map.of("result", order.code()));
            rounds.afterCommit();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SigningTask> find(String province, UUID id) {
        return tasks.find(province, id);
    }

    @Override
    @Transactional(readOnly = true)
    public Slice<SigningTask> list(SigningQuery query, @Nullable String after, int limit) {
        return Slice.of(
                tasks.list(query, Keys.of(after), limit + 1),
                limit,
                task -> task.id().toString());
    }

    @Override
    @Transactional
    public void again(String province, UUID id, Actor actor) {
        var state = tasks.lock(province, id).orElseThrow(() -> new Refusal(SigningProblem.TASK_UNKNOWN));
        if (state.done()) {
            return;
        }
        // a remote signer that is thinking is asked at once; whoever gave up is asked anew
        if (state.next().contains(SigningState.WAITING)) {
            state = state.to(SigningState.WAITING);
        }
        tasks.hurry(province, id, state, clock.instant());
        record(actor, province, "signing.try-again", id, Map.of());
        rounds.afterCommit();
    }

    private void record(Actor actor, String province, String action, UUID id, Map<String, String> details) {
        audit.record(new AuditEntry(actor, province, action, "signing-task:" + id, details));
    }
}
