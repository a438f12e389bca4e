package vn.langso.signing.internal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.files.FileReference;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.signing.SignPaper;
import vn.langso.signing.SignatureDebt;
import vn.langso.signing.SignatureFinding;
import vn.langso.signing.SigningTask;
import vn.langso.signing.Verifier;
import vn.langso.testing.TestDatabase;
import vn.langso.web.Site;
import vn.langso.web.TextsForTests;

/** A signing module of one's own on an empty database, whose clock and interruptions are the test's. */
final class SigningHouse {

    static final String PROVINCE = "04";
    static final String COMMUNE = "01273";

    private static final DataSource DATABASE = TestDatabase.copyOf(SigningHouse.class);

    final JdbcClient jdbc = JdbcClient.create(DATABASE);
    final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(DATABASE));
    final List<AuditEntry> lines = new ArrayList<>();
    final List<Object> events = new ArrayList<>();
    final Gaps gaps = new Gaps();
    final KeptFiles files = new KeptFiles(gaps);
    final KeyRing keys;
    final TaskDesk desk;
    final PaperSigner signer;
    final ClaimStore claims;
    final DebtPayer payer;
    final DebtDesk debts;
    final Verifier verifier;
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    SigningHouse(Path home, SigningSettings settings) {
        jdbc.sql("truncate signing_task, signing_draft, signature_debt, issued_result, issued_file")
                .update();
        var json = JsonMapper.builder().build();
        var site = new Site(URI.create("https://langso.example"), true, home);
        keys = new KeyRing(settings, site);
        claims = new ClaimStore(jdbc, json);
        var drafts = new DraftStore(jdbc);
        var look = new SignatureLook(TextsForTests.texts());
        var signing = new PaperSigning(
                paper -> {
                    gaps.pass("claimed");
                    return Samples.press().set(paper);
                },
                new SlipOffice(site),
                new Signers(settings, keys, new RemoteSigners(settings, json, () -> now)),
                look,
                new Pades(),
                drafts,
                () -> now);
        var register = register();
        var owed = new DebtStore(jdbc);
        var signed = new SignedPapers(files, register, claims, drafts, owed, lines::add, events::add, transaction);
        signer = new PaperSigner(
                claims,
                new Only<>(signing),
                signed,
                new FailedTries(claims, drafts, keys, lines::add, () -> now),
                settings,
                () -> now);
        var trust = new Trust(site, keys);
        var stamps = new TimeStamps(settings, site, keys);
        var strong = new StrongPapers(
                new Strengthening(trust, stamps),
                files,
                register,
                owed,
                lines::add,
                events::add,
                transaction,
                () -> now);
        payer = new DebtPayer(owed, stamps, new Only<>(strong), () -> now);
        verifier = new BoundedVerifier(trust, settings);
        var tasks = new TaskStore(jdbc, json);
        var rounds = new SigningRounds(new Only<>(null));
        debts = new DebtDesk(owed, tasks, stamps, rounds, lines::add, () -> now);
        desk = new TaskDesk(tasks, rounds, lines::add, () -> now);
    }

    private ResultRegister register() {
        return new ResultRegister(jdbc, lines::add) {
            @Override
            public void enter(String province, String code, String issuer, LocalDate issuedOn, String sha256) {
                super.enter(province, code, issuer, issuedOn, sha256);
                gaps.pass("entered");
            }
        };
    }

    /** Keys by name, and which of them signs for the agency of {@link #COMMUNE}. */
    static SigningSettings settings(
            Map<String, SigningSettings.Key> keys, Map<String, String> agencies, @Nullable String timeStampUrl) {
        return new SigningSettings(
                keys,
                Map.of(),
                agencies,
                timeStampUrl,
                Duration.ofSeconds(3),
                DataSize.ofMegabytes(20),
                Duration.ofSeconds(20));
    }

    static SigningSettings settings() {
        return settings(Map.of(), Map.of(), null);
    }

    /** An order as an approver gives it. */
    static SignPaper order() {
        var id = Ids.next();
        return new SignPaper(
                id,
                PROVINCE,
                COMMUNE,
                new FileReference("dossier", "H14.16.3-" + id),
                "H14.16.3-" + id,
                "Giấy xác nhận tình trạng hôn nhân",
                "Nguyễn Thị Ánh",
                Optional.of(UUID.randomUUID()),
                Samples.paper(),
                UUID.randomUUID());
    }

    SignPaper ordered() {
        var order = order();
        everywhere(() -> desk.order(order, Actor.officer(order.officer(), COMMUNE)));
        return order;
    }

    /** One round of the worker. */
    void work() {
        RowScope.EVERYTHING.call(signer::next);
    }

    /** One round of whoever adds time stamps. */
    void pay() {
        RowScope.EVERYTHING.call(payer::next);
    }

    /** What is found in the file that is given out now. */
    List<SignatureFinding> findings(SignPaper order) {
        return verifier.verify(file(order)).signatures();
    }

    /** The file that is given out now. */
    byte[] file(SignPaper order) {
        return files.content(task(order).file().orElseThrow());
    }

    Optional<SignatureDebt> debt(SignPaper order) {
        return RowScope.EVERYTHING.call(() -> debts.list(null, 100)).items().stream()
                .filter(debt -> debt.task().equals(order.id()))
                .findFirst();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    SigningTask task(SignPaper order) {
        return RowScope.EVERYTHING.call(
                () -> desk.find(order.province(), order.id()).orElseThrow());
    }

    void everywhere(Runnable work) {
        RowScope.EVERYTHING.run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    long count(String table) {
        return RowScope.EVERYTHING.call(() ->
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }
}
