package vn.langso.filing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.database.RowScope;
import vn.langso.filing.BeginDraft;
import vn.langso.filing.Draft;
import vn.langso.filing.Drafts;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.testing.PlatformTest;

@PlatformTest
class ExpiredDraftsTest {

    private static final Actor SELLER = Actor.self(UUID.fromString("01980000-0000-7000-8000-000044000019"));

    @Autowired
    private ExpiredDrafts expired;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void throwsAwayWhatNobodyHasWorkedOnForLong() {
        var old = begin();
        var kept = begin();
        RowScope.EVERYTHING.run(() -> jdbc.sql("update draft set expires_at = now() - interval '1 day' where id = :id")
                .param("id", old.id())
                .update());

        expired.remove();

        assertThat(drafts.list(SELLER, 10, null).items())
                .extracting(Draft::id)
                .contains(kept.id())
                .doesNotContain(old.id());
    }

    private Draft begin() {
        return drafts.begin(new BeginDraft(Ids.next(), "1.004873", "", "19564"), SELLER);
    }
}
