package vn.langso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.files.FileReference;
import vn.langso.files.StoredFiles;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.signing.SignatureFinding.Verdict;
import vn.langso.testing.PlatformTest;

@PlatformTest
class SigningTasksTest {

    private static final String COMMUNE = "01273";
    private static final RowScope OFFICE = new RowScope(java.util.Set.of(COMMUNE), null);

    @Autowired
    private SigningTasks tasks;

    @Autowired
    private StoredFiles files;

    @Autowired
    private IssuedResults results;

    @Autowired
    private Verifier verifier;

    @Autowired
    private Slips slips;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID officer = UUID.randomUUID();
    private final UUID holder = UUID.randomUUID();

    @Test
    void anOrderedPaperIsSignedStoredAndRegistered() throws IOException {
        var order = order();
        place(order);
        var task = await(order, it -> it.state() == SigningState.SIGNED);

        var file = OFFICE.call(() -> files.of(order.thing())).getFirst();
        assertThat(task.file()).contains(file.id());
        var result = results.find(order.code()).orElseThrow();
        assertThat(result.issuer()).isEqualTo(order.paper().agency());
        assertThat(results.hasFile(result, file.sha256())).isTrue();
        assertThat(verifier.verify(content(file.id())).signatures())
                .extracting(SignatureFinding::verdict, SignatureFinding::signer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Verdict.GOOD, "Nông Văn Đức (thử nghiệm)"),
                        org.assertj.core.groups.Tuple.tuple(Verdict.GOOD, "ỦY BAN NHÂN DÂN XÃ TRƯỜNG HÀ (thử nghiệm)"));
    }

    @Test
    void theHolderSeesTheTaskAndReadsTheFile() {
        var order = order();
        place(order);
        var task = await(order, it -> it.state() == SigningState.SIGNED);
        var own = new RowScope(java.util.Set.of(), holder);
        assertThat(own.call(() -> tasks.find(order.province(), order.id()))).isPresent();
        assertThat(own.call(() -> files.of(order.thing()))).hasSize(1);
        assertThat(own.call(() -> files.find(task.file().orElseThrow()))).isPresent();
    }

    @Test
    void anotherCommunesOfficersSeeNothingAndCanHurryNothing() {
        var order = order();
        place(order);
        var elsewhere = new RowScope(java.util.Set.of("01279"), null);
        assertThat(elsewhere.call(() -> tasks.find(order.province(), order.id())))
                .isEmpty();
        assertThat(elsewhere.call(() -> tasks.list(SigningQuery.ALL, null, 100)).items())
                .extracting(SigningTask::id)
                .doesNotContain(order.id());
        assertThatThrownBy(() ->
                        elsewhere.run(() -> tasks.again(order.province(), order.id(), Actor.officer(officer, "01279"))))
                .hasMessage("signing.task-unknown");
    }

    @Test
    void oneIdIsSignedOnce() {
        var order = order();
        place(order);
        place(order);
        await(order, it -> it.state() == SigningState.SIGNED);
        place(order);
        OFFICE.run(() -> tasks.again(order.province(), order.id(), Actor.officer(officer, COMMUNE)));
        assertThat(OFFICE.call(() -> tasks.find(order.province(), order.id()))
                        .orElseThrow()
                        .attempts())
                .isEqualTo(1);
        assertThat(OFFICE.call(() -> files.of(order.thing()))).hasSize(1);
    }

    @Test
    void anOrderOfATransactionThatFailsIsNoOrder() {
        var order = order();
        OFFICE.run(() -> transaction.executeWithoutResult(status -> {
            tasks.order(order, Actor.officer(officer, COMMUNE));
            status.setRollbackOnly();
        }));
        assertThat(RowScope.EVERYTHING.call(() -> tasks.find(order.province(), order.id())))
                .isEmpty();
        assertThatThrownBy(() -> tasks.order(order, Actor.officer(officer, COMMUNE)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void tasksAreListedByStateAndPagedByKey() {
        var orders = List.of(order(), order(), order());
        orders.forEach(this::place);
        orders.forEach(order -> await(order, it -> it.state() == SigningState.SIGNED));
        var query = new SigningQuery(java.util.Set.of(SigningState.SIGNED));
        var first = OFFICE.call(() -> tasks.list(query, null, 2));
        var second = OFFICE.call(() -> tasks.list(query, first.next().orElseThrow(), 2));
        assertThat(first.items())
                .hasSize(2)
                .extracting(SigningTask::id)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(second.items().getFirst().id())
                .isLessThan(first.items().getLast().id());
        assertThat(OFFICE.call(() -> tasks.list(new SigningQuery(java.util.Set.of(SigningState.EXPIRED)), null, 5))
                        .items())
                .isEmpty();
    }

    private SignPaper order() {
        var id = Ids.next();
        return new SignPaper(
                id,
                "04",
                COMMUNE,
                new FileReference("trial", id.toString()),
                "H14.16.3-" + id,
                "Giấy xác nhận",
                "Nguyễn Thị Ánh",
                Optional.of(holder),
                PapersForTests.paper(),
                officer);
    }

    private void place(SignPaper order) {
        OFFICE.run(
                () -> transaction.executeWithoutResult(status -> tasks.order(order, Actor.officer(officer, COMMUNE))));
    }

    private SigningTask await(SignPaper order, Predicate<SigningTask> done) {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(until)) {
            var task =
                    OFFICE.call(() -> tasks.find(order.province(), order.id())).orElseThrow();
            if (done.test(task)) {
                return task;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
        throw new AssertionError(OFFICE.call(() -> tasks.find(order.province(), order.id())));
    }

    private byte[] content(UUID file) throws IOException {
        return files.open(file, Actor.system()).content().getContentAsByteArray();
    }
}
