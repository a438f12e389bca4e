package vn.langso.procedures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.procedures.Procedure;
import vn.langso.testing.PlatformTest;

/** Everything here is undone at the end, so that no other test meets it. */
@PlatformTest
class VersionsTest {

    private static final String CODE = "X.999001";
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 1);

    @Autowired
    CatalogueStore store;

    @Autowired
    BaseImport base;

    @Autowired
    BaseFiles files;

    @Autowired
    JsonMapper json;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aNewVersionEndsTheOneBeforeAndLeavesItReadable() {
        undone(() -> {
            store.publish(version(1, FIRST), 1);
            store.publish(version(2, SECOND), 1);
            assertThat(versionOn(FIRST.minusDays(1))).isEmpty();
            assertThat(versionOn(FIRST)).contains(1);
            assertThat(versionOn(SECOND.minusDays(1))).contains(1);
            assertThat(versionOn(SECOND)).contains(2);
        });
    }

    @Test
    void aVersionThatIsThereIsNeverAltered() {
        undone(() -> {
            store.publish(version(1, FIRST), 1);
            store.publish(version(1, SECOND), 1);
            assertThat(store.find(CODE, SECOND)).map(Procedure::validFrom).contains(FIRST);
        });
    }

    @Test
    void theSameCatalogueIsTakenOnce() {
        undone(() -> {
            store.publish(version(1, FIRST), 1);
            base.take(files.read());
            assertThat(versionOn(SECOND)).contains(1);
        });
    }

    private void undone(Runnable work) {
        transaction.executeWithoutResult(open -> {
            work.run();
            open.setRollbackOnly();
        });
    }

    private Optional<Integer> versionOn(LocalDate day) {
        return store.find(CODE, day).map(Procedure::version);
    }

    private Procedure version(int number, LocalDate validFrom) {
        ObjectNode record = json.valueToTree(
                store.find("1.001193", LocalDate.of(2026, 11, 23)).orElseThrow());
        record.put("code", CODE).put("version", number).put("validFrom", validFrom.toString());
        return json.treeToValue(record, Procedure.class);
    }
}
