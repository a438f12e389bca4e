package vn.langso.filing.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.dossiers.HandedPaper.Origin;
import vn.langso.filing.Draft;

/** The pages of drafts' papers in the database. */
@Repository
class DraftPaperTable {

    private final JdbcClient jdbc;

    DraftPaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param paper its place in the procedure's list */
    record Row(int paper, UUID file, Origin origin) {}

    void add(Draft draft, Row row, Instant now) {
        jdbc.sql("""
                insert into draft_paper (province, draft, paper, file, origin, added_at)
                values (:province, :draft, :paper, :file, :origin, :now)
                    on conflict do nothing
                """)
                .param("province", draft.province())
                .param("draft", draft.id())
                .param("paper", row.paper())
                .param("file", row.file())
                .param("origin", row.origin().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order in which they were added. */
    List<Row> of(Draft draft) {
        return jdbc.sql("""
                select paper, file, origin
                  from draft_paper
                 where province = :province
                   and draft = :draft
                 order by paper, added_at, file
                """)
                .param("province", draft.province())
                .param("draft", draft.id())
                .query(Row.class)
                .list();
    }

    void remove(Draft draft, int paper, UUID file) {
        jdbc.sql("""
                delete from draft_paper
                 where province = :province
                   and draft = :draft
                   and paper = :paper
                   and file = :file
                """)
                .param("province", draft.province())
                .param("draft", draft.id())
                .param("paper", paper)
                .param("file", file)
                .update();
    }
}
