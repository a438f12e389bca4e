package vn.langso.dossiers;

import java.util.List;
import java.util.UUID;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;

/** An officer's own views of the list; nobody else sees them. */
public interface SavedViews {

    /** By name. */
    List<SavedView> of(Actor actor);

    /**
     * Keeps a view; one of the same id is replaced, so it is safe to repeat.
     *
     * @throws Refusal {@link DossiersProblem#VIEW_WRONG} with the fields to blame
     */
    void keep(SavedView view, Actor actor);

    /** Forgets a view; no harm when there is none. */
    void remove(UUID view, Actor actor);
}
