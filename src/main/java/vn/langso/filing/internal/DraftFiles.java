package vn.langso.filing.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.langso.files.FileOwner;
import vn.langso.kernel.Actor;

/** The papers of a draft are read by whoever may have the draft. */
@Component
class DraftFiles implements FileOwner {

    private final OwnDrafts drafts;

    DraftFiles(OwnDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String kind() {
        return PaperDesk.KIND;
    }

    @Override
    public boolean mayRead(String id, Actor actor) {
        return actor.person().isPresent()
                && actor.subject().isPresent()
                && drafts.find(UUID.fromString(id), actor).isPresent();
    }
}
