package vn.langso.dossiers.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.dossiers.SavedView;
import vn.langso.dossiers.SavedViews;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;

/** The table of saved views; rows are each officer's own. */
@Repository
class SavedViewStore implements SavedViews {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SavedViewStore(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public List<SavedView> of(Actor actor) {
        return own(actor)
                .call(() -> jdbc.sql("select id, name, query from desk_view order by name, id limit :most")
                        .param("most", MOST)
                        .query((row, number) -> new SavedView(
                                row.getObject("id", UUID.class), row.getString("name"), row.getString("query")))
                        .list());
    }

    @Override
    public void keep(SavedView view, Actor actor) {
        var name = view.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || view.query().length() > LONGEST_QUERY) {
            throw new Refusal(DossiersProblem.VIEW_WRONG, new FieldProblem("name", "dossiers.desk.view.name.wrong"));
        }
        own(actor)
                .run(() -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into desk_view (person, id, name, query)
                        values (:person, :id, :name, :query)
                            on conflict (person, id) do update set name = excluded.name, query = excluded.query
                        """)
                        .param("person", person(actor))
                        .param("id", view.id())
                        .param("name", name)
                        .param("query", view.query())
                        .update()));
    }

    @Override
    public void remove(UUID view, Actor actor) {
        own(actor)
                .run(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("delete from desk_view where person = :person and id = :id")
                                .param("person", person(actor))
                                .param("id", view)
                                .update()));
    }

    private static RowScope own(Actor actor) {
        return new RowScope(Set.of(), person(actor));
    }

    private static UUID person(Actor actor) {
        return actor.person().orElseThrow();
    }
}
