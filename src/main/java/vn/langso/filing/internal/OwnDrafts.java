package vn.langso.filing.internal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.filing.Draft;
import vn.langso.filing.FilingProblem;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;

/** Finds a draft for whoever may have it: the person it is for, and whoever began it while acting for that person. */
@Component
class OwnDrafts {

    private final DraftTable drafts;
    private final TransactionTemplate transaction;

    OwnDrafts(DraftTable drafts, TransactionTemplate transaction) {
        this.drafts = drafts;
        this.transaction = transaction;
    }

    /** Works in one transaction on the rows of the one who acts. */
    <T> T call(Actor actor, Supplier<T> work) {
        return new RowScope(Set.of(), owner(actor)).call(() -> transaction.execute(status -> work.get()));
    }

    Optional<Draft> find(UUID id, Actor actor) {
        return call(actor, () -> drafts.find(id)).filter(draft -> mayHave(draft, actor));
    }

    /** @throws Refusal {@link FilingProblem#DRAFT_UNKNOWN} */
    Draft require(UUID id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new Refusal(FilingProblem.DRAFT_UNKNOWN));
    }

    /**
     * Within {@link #call}: nobody else changes it meanwhile.
     *
     * @throws Refusal {@link FilingProblem#DRAFT_UNKNOWN}, {@link FilingProblem#ALREADY_FILED}
     */
    Draft requireForChange(UUID id, Actor actor) {
        var draft = drafts.findForChange(id)
                .filter(it -> mayHave(it, actor))
                .orElseThrow(() -> new Refusal(FilingProblem.DRAFT_UNKNOWN));
        if (draft.dossier().isPresent()) {
            throw new Refusal(FilingProblem.ALREADY_FILED);
        }
        return draft;
    }

    static UUID owner(Actor actor) {
        return actor.person().orElseThrow();
    }

    static UUID subject(Actor actor) {
        return actor.subject().orElseThrow();
    }

    private static boolean mayHave(Draft draft, Actor actor) {
        return draft.subject().equals(subject(actor))
                && (draft.owner().equals(owner(actor)) || draft.subject().equals(owner(actor)));
    }
}
