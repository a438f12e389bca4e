package vn.langso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.testing.PlatformTest;

@PlatformTest
class AuditTrailTest {

    @Autowired
    Audit audit;

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    private final UUID officer = Ids.next();

    @Test
    void pagesThroughEveryLineOnceNewestFirst() {
        writeSeven();
        var seen = new ArrayList<String>();
        var after = Optional.of("");
        while (after.isPresent()) {
            var place = after.get();
            var piece = RowScope.EVERYTHING.call(() -> trail.search(byOfficer(), place, 3));
            piece.items().forEach(line -> seen.add(line.details().get("n")));
            after = piece.next();
        }
        assertThat(seen).containsExactly("7", "6", "5", "4", "3", "2", "1");
    }

    @Test
    void streamsWhatTheSearchFinds() {
        writeSeven();
        var seen = new ArrayList<AuditRecord>();
        RowScope.EVERYTHING.run(() -> trail.stream(byOfficer(), seen::add));
        assertThat(seen).hasSize(7);
    }

    @Test
    void aReaderSeesTheLinesOfTheirAreaOnly() {
        writeSeven();
        assertThat(trail.search(byOfficer(), "", 10).items()).isEmpty();
        assertThat(new RowScope(Set.of("01274"), null)
                        .call(() -> trail.search(byOfficer(), "", 10))
                        .items())
                .isEmpty();
        assertThat(new RowScope(Set.of("01273"), null)
                        .call(() -> trail.search(byOfficer(), "", 10))
                        .items())
                .hasSize(7);
    }

    @Test
    void aDayWithoutLinesIsEmpty() {
        writeSeven();
        var yesterday = Optional.of(LocalDate.of(2020, 1, 1));
        var query = new AuditQuery(Optional.empty(), Optional.empty(), Optional.of(officer), yesterday, yesterday);
        assertThat(RowScope.EVERYTHING.call(() -> trail.search(query, "", 10)).items())
                .isEmpty();
    }

    @Test
    void aGarbledPlaceShowsTheBeginning() {
        writeSeven();
        assertThat(RowScope.EVERYTHING
                        .call(() -> trail.search(byOfficer(), "x-y-z-1';--", 10))
                        .items())
                .hasSize(7);
    }

    private AuditQuery byOfficer() {
        return new AuditQuery(
                Optional.of("test."), Optional.empty(), Optional.of(officer), Optional.empty(), Optional.empty());
    }

    private void writeSeven() {
        for (var i = 1; i <= 7; i++) {
            var number = "" + i;
            transaction.executeWithoutResult(open -> audit.record(new AuditEntry(
                    Actor.officer(officer, "01273"), "t9", "test.write-line", "test:1", Map.of("n", number))));
        }
    }
}
