package vn.langso.signing.internal;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.signing.SignatureDebt;
import vn.langso.signing.SignatureDebts;
import vn.langso.signing.SigningProblem;

/** Answers which proofs are still owed. */
@Service
class DebtDesk implements SignatureDebts {

    private final DebtStore debts;
    private final TaskStore tasks;
    private final TimeStamps timeStamps;
    private final SigningRounds rounds;
    private final Audit audit;
    private final InstantSource clock;

    DebtDesk(
            DebtStore debts,
            TaskStore tasks,
            TimeStamps timeStamps,
            SigningRounds rounds,
            Audit audit,
            InstantSource clock) {
        this.debts = debts;
        this.tasks = tasks;
        this.timeStamps = timeStamps;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean payable() {
        return timeStamps.available();
    }

    @Override
    @Transactional(readOnly = true)
    public Slice<SignatureDebt> list(@Nullable String after, int limit) {
        return Slice.of(
                debts.list(Keys.of(after), limit + 1),
                limit,
                debt -> debt.task().toString());
    }

    @Override
    @Transactional
    public void again(String province, UUID task, Actor actor) {
        if (tasks.find(province, task).isEmpty()) {
            throw new Refusal(SigningProblem.TASK_UNKNOWN);
        }
        debts.hurry(province, task, clock.instant());
        audit.record(new AuditEntry(actor, province, "signing.strengthen-again", "signing-task:" + task, Map.of()));
        rounds.afterCommit();
    }
}
