package vn.langso.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.files.FileReference;
import vn.langso.files.Purpose;
import vn.langso.files.Sender;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.signing.Papers;
import vn.langso.signing.PapersForTests;
import vn.langso.signing.SignPaper;
import vn.langso.signing.SigningTasks;
import vn.langso.testing.PlatformTest;

/**
 * How fast a batch of approved papers becomes results, beside bare DSS with the same keys on as many threads. No test:
 * {@code bench/signing.sh} runs it by its name.
 */
@PlatformTest
class SigningSpeed {

    private static final int BATCH = Integer.getInteger("langso.bench.papers", 1000);
    private static final int BARE = BATCH / 4;
    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final String COMMUNE = "01279";
    private static final RowScope OFFICE = new RowScope(Set.of(COMMUNE), null);

    @Autowired
    private SigningTasks tasks;

    @Autowired
    private Papers papers;

    @Autowired
    private KeyRing keys;

    @Autowired
    private StoredFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID officer = UUID.randomUUID();

    @Test
    void beside() throws Exception {
        batch(50);
        var pdf = papers.set(PapersForTests.paper(
                vn.langso.web.Language.VI, Optional.of("https://langso.example/verify#1." + "a".repeat(320))));
        var setting = rate("set", BARE, () -> papers.set(PapersForTests.paper()));
        var bare = rate("bare DSS", BARE, () -> bare(pdf));
        var signed = bare(pdf);
        var taking = rate("take", BARE, () -> take(signed));
        var whole = batch(BATCH);
        var again = rate("bare DSS", BARE, () -> bare(pdf));
        System.out.printf(
                "papers/s on %d threads: set %.1f, bare DSS %.1f and %.1f, store %.1f; a batch of %d: %.1f = %.0f %%%n",
                THREADS, setting, bare, again, taking, BATCH, whole, 200 * whole / (bare + again));
        assertThat(whole).isPositive();
    }

    private byte[] bare(byte[] pdf) {
        var pades = new Pades();
        var once = pades.sign(pdf, order(Papers.OFFICER), keys.practice("officer-" + officer, PracticeName.of("A")));
        return pades.sign(once, order(Papers.AGENCY), keys.practice("agency-" + COMMUNE, PracticeName.of("B")));
    }

    private SignatureOrder order(String field) {
        var key = field.equals(Papers.OFFICER) ? "officer-" + officer : "agency-" + COMMUNE;
        return new SignatureOrder(
                keys.practice(key, PracticeName.of("A")).chain(),
                Instant.now(),
                Optional.of(field),
                List.of("Nông Văn Đức", "24.11.2026 09:03:04 +07:00", DigestAlgorithm.SHA256.getName()),
                Optional.empty());
    }

    private byte[] take(byte[] signed) {
        var sender = new Sender(officer, Optional.empty(), "04", Optional.of(COMMUNE));
        files.take(new TakeFile(Ids.next(), "a.pdf", Purpose.PAPER, sender), new ByteArrayInputStream(signed));
        return signed;
    }

    /** @return papers a second, from the commit of the orders to the commit of the last result */
    private double batch(int size) throws InterruptedException {
        var before = signed();
        var begin = Instant.now();
        OFFICE.run(() -> transaction.executeWithoutResult(status ->
                IntStream.range(0, size).forEach(it -> tasks.order(order(), Actor.officer(officer, COMMUNE)))));
        while (signed() < before + size) {
            Thread.sleep(100);
        }
        return size / seconds(begin);
    }

    private SignPaper order() {
        var id = Ids.next();
        return new SignPaper(
                id,
                "04",
                COMMUNE,
                new FileReference("trial", id.toString()),
                "H14-" + id,
                "Giấy xác nhận",
                "Nguyễn Thị Ánh",
                Optional.of(UUID.randomUUID()),
                PapersForTests.paper(),
                officer);
    }

    private long signed() {
        return OFFICE.call(
                () -> jdbc.sql("select count(*) from signing_task where commune = :commune and state = 'SIGNED'")
                        .param("commune", COMMUNE)
                        .query(Long.class)
                        .single());
    }

    private static double rate(String what, int times, Callable<byte[]> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var warm : threads.invokeAll(java.util.Collections.nCopies(20, work))) {
                warm.get();
            }
            var begin = Instant.now();
            for (var done : threads.invokeAll(java.util.Collections.nCopies(times, work))) {
                done.get();
            }
            var rate = times / seconds(begin);
            System.out.printf("%s: %.1f/s%n", what, rate);
            return rate;
        }
    }

    private static double seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).toNanos() / 1e9;
    }
}
