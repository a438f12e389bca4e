package vn.langso.dossiers.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.DeskAct;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.territory.AreaScope;

/** Does one thing with several dossiers; one that is refused does not stop the others. */
@Component
class DeskBatch {

    private final Desk desk;

    DeskBatch(Desk desk) {
        this.desk = desk;
    }

    List<BatchOutcome> act(List<Ticked> dossiers, DeskAct act, Actor actor, AreaScope scope) {
        return dossiers.stream().map(it -> act(it, act, actor, scope)).toList();
    }

    private BatchOutcome act(Ticked dossier, DeskAct act, Actor actor, AreaScope scope) {
        try {
            desk.act(dossier.code(), dossier.version(), act, actor, scope);
            return new BatchOutcome(dossier.code().value(), Optional.empty());
        } catch (Refusal refusal) {
            return new BatchOutcome(
                    dossier.code().value(), Optional.of(refusal.problem().code()));
        }
    }
}
